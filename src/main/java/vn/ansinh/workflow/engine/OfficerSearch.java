package vn.ansinh.workflow.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ansinh.organisation.Officer;
import vn.ansinh.organisation.Role;

/** Lists officers for the engine's user queries; needed where a list is asked for, not to sign in or to work. */
public interface OfficerSearch {

    /** The active officers with {@code role} at {@code unitId} today, by username; null asks for any. */
    List<Officer> officers(@Nullable String unitId, @Nullable Role role);
}
