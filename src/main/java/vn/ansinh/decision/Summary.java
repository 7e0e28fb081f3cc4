package vn.ansinh.decision;

/** What a draft holds: dossiers, open lines, their sum in đồng, and lines whose months somebody else already has. */
public record Summary(int dossiers, int lines, long total, int overlaps) {}
