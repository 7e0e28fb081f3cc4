package vn.ansinh.shared;

import org.jspecify.annotations.Nullable;

/**
 * How much a form with files may weigh in all; a bean of the feature that has the form.
 *
 * @param path of the form, and all below it
 * @param answer the page that tells of it, or null for the general page of error 413
 */
public record UploadLimit(
        String path, long mostBytes, @Nullable String answer) {

    public boolean concerns(String asked) {
        return asked.equals(path) || asked.startsWith(path + "/");
    }
}
