/** Measurements at a province's size; run by hand, see {@code src/docs/adr/0016}. Not tests: nothing here ends in Test or IT. */
package vn.ansinh.bench;
