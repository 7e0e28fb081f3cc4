package vn.ansinh.workflow.gate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The calls that officers need for Tasklist; and those that nobody makes, administrators included. */
final class Calls {

    private record Call(Set<String> methods, Pattern path) {
        boolean matches(String method, String wanted) {
            return methods.contains(method) && path.matcher(wanted).matches();
        }
    }

    private static final Set<String> READ = Set.of("GET", "HEAD");
    private static final Set<String> QUERY = Set.of("GET", "HEAD", "POST");

    /** Of the engine's resources, whichever API they are asked through. */
    private static final List<Call> OFFICERS_RESOURCES = List.of(
            call(QUERY, "/task(/count)?"),
            call(READ, "/task/ID"),
            call(READ, "/task/ID/(form|rendered-form|deployed-form|form-variables|variables|identity-links|comment)"),
            call(READ, "/task/ID/comment/ID"),
            call(Set.of("POST"), "/task/ID/(claim|unclaim|complete|submit-form|comment/create)"),
            call(READ, "/filter(/count|/ID)?"),
            call(QUERY, "/filter/ID/(list|count|singleResult)"),
            // What the webapps ask to know which buttons to show.
            call(Set.of("OPTIONS"), "/(task|filter)(/.*)?"),
            call(READ, "/authorization/check"),
            call(READ, "/process-instance/ID"),
            call(READ, "/process-definition(/count)?"),
            call(READ, "/process-definition/(key/)?ID(/xml|/diagram)?"),
            call(READ, "/history/user-operation(/count)?"),
            call(READ, "/user(/count)?"),
            call(READ, "/user/ID/profile"),
            call(READ, "/group(/count)?"),
            call(READ, "/identity/groups"),
            call(READ, "/(engine|version)"));

    /** Of the webapps' other addresses. */
    private static final List<Call> OFFICERS_WEBAPP = List.of(
            call(READ, "/camunda/api/engine/engine"),
            call(READ, "/camunda/api/admin/auth/user/ID"),
            call(Set.of("POST"), "/camunda/api/admin/auth/user/ID/logout"),
            call(READ, "/camunda/api/(tasklist|welcome)/plugin/.*"),
            call(READ, "/camunda/app/(tasklist|welcome)(/.*)?"),
            call(READ, "/camunda/app"));

    private static final Set<String> ANY = Set.of("GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "PATCH");

    private static final List<Call> NOBODYS = List.of(
            // Would create an administrator.
            call(ANY, "/camunda/api/admin/setup(/.*)?"),
            call(ANY, "/camunda/app/admin/[^/]+/setup(/.*)?"),
            // A second sign-in beside ours.
            call(Set.of("POST"), "/camunda/api/admin/auth/user/ID/login(/.*)?"));

    private static final List<Call> NOBODYS_RESOURCES = List.of(
            // Processes come with the application.
            call(Set.of("POST"), "/deployment(/.*)?"), call(Set.of("POST"), "/identity/verify"));

    private Calls() {}

    static boolean isNobodys(String method, String path) {
        return matches(NOBODYS, method, path)
                || Paths.resource(path)
                        .filter(resource -> matches(NOBODYS_RESOURCES, method, resource))
                        .isPresent();
    }

    static boolean isOfficers(String method, String path) {
        Optional<String> resource = Paths.resource(path);
        return resource.isPresent()
                ? matches(OFFICERS_RESOURCES, method, resource.get())
                : matches(OFFICERS_WEBAPP, method, path);
    }

    private static boolean matches(List<Call> calls, String method, String path) {
        return calls.stream().anyMatch(call -> call.matches(method, path));
    }

    private static Call call(Set<String> methods, String path) {
        return new Call(methods, Pattern.compile(path.replace("ID", "[^/]+")));
    }
}
