package vn.ansinh.supervision;

import java.util.Map;
import org.springframework.web.util.UriComponentsBuilder;

/** Addresses of the desk with what they ask for. */
final class Links {

    static final String DESK = "/giam-sat";
    static final String DOSSIERS = "/giam-sat/ho-so";

    private Links() {}

    static String to(String path, Map<String, String> query) {
        UriComponentsBuilder link = UriComponentsBuilder.fromPath(path);
        query.keySet().forEach(name -> link.queryParam(name, "{" + name + "}"));
        return link.encode().buildAndExpand(query).toUriString();
    }
}
