package vn.ansinh.online;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import vn.ansinh.shared.VietnameseText;

/** What was typed so far, by the names of the form's fields; a page replaces its own and touches no other. */
final class Fields {

    private static final int LONGEST = 1000;
    private static final int MOST_FIELDS = 80;
    private static final int MOST_VALUES = 20;

    private final Map<String, List<String>> values;

    Fields(Map<String, List<String>> values) {
        this.values = new LinkedHashMap<>(values);
    }

    Map<String, List<String>> values() {
        return values;
    }

    /** The first value, empty when there is none. */
    public String get(String name) {
        List<String> all = all(name);
        return all.isEmpty() ? "" : all.get(0);
    }

    List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    void set(String name, String value) {
        values.put(name, List.of(value));
    }

    /** Takes what {@code step} owns of a page just sent: bounded, in NFC, one line each. */
    void take(Step step, MultiValueMap<String, String> sent) {
        values.keySet().removeIf(step::owns);
        sent.forEach((name, typed) -> {
            if (step.owns(name) && values.size() < MOST_FIELDS) {
                values.put(name, typed.stream().limit(MOST_VALUES).map(Fields::tidy).toList());
            }
        });
    }

    private static String tidy(String typed) {
        return VietnameseText.nfc(typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed);
    }

    /** As the counter's form would send it. */
    MultiValueMap<String, String> asForm() {
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        values.forEach((name, all) -> {
            if (!name.startsWith("beneficiary-") || get("huong").equals(OnlineForm.OTHER)) {
                form.put(name, new ArrayList<>(all));
            }
        });
        form.set("channel", "ONLINE");
        return form;
    }
}
