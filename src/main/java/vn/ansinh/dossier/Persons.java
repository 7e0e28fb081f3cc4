package vn.ansinh.dossier;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import vn.ansinh.shared.Digests;
import vn.ansinh.shared.InputProblem;
import vn.ansinh.shared.Pages;
import vn.ansinh.shared.VietnameseText;

/** Finds or makes the one person behind each line, a few statements for a whole list. */
@Component
class Persons {

    private static final int PIECE = 1000;

    private final PersonMapper mapper;

    Persons(PersonMapper mapper) {
        this.mapper = mapper;
    }

    /** The person of each line, in the lines' order; {@link InputProblem} when two numbers of a line are two persons. */
    List<Long> resolve(List<NewLine> lines) {
        // Sorted, so that two lists with the same people lock them in the same order.
        Map<String, PersonMapper.NewPerson> wanted = new TreeMap<>();
        for (NewLine line : lines) {
            wanted.putIfAbsent(key(line), new PersonMapper.NewPerson(key(line), line.fullName()));
        }
        List<String> numbers = new ArrayList<>(wanted.keySet());
        lines.stream().map(NewLine::otherIdNumber).filter(n -> n != null).forEach(numbers::add);
        Map<String, Long> known = find(numbers);

        Map<String, String> otherOf = new HashMap<>();
        for (NewLine line : lines) {
            if (line.otherIdNumber() != null) {
                otherOf.put(key(line), line.otherIdNumber());
            }
        }
        List<PersonMapper.NewPerson> missing = wanted.values().stream()
                .filter(p -> !known.containsKey(p.number()) && !known.containsKey(otherOf.get(p.number())))
                .toList();
        for (List<PersonMapper.NewPerson> piece : Pages.of(missing, PIECE)) {
            mapper.insertAll(piece);
            mapper.insertFirstIdentities(piece);
        }
        known.putAll(find(missing.stream().map(PersonMapper.NewPerson::number).toList()));
        link(otherOf, known);
        return lines.stream().map(line -> known.get(key(line))).toList();
    }

    /** A person's CMND and CCCD lead to the same person from the first time that both are written on one line. */
    private void link(Map<String, String> otherOf, Map<String, Long> known) {
        List<PersonMapper.Identity> links = new ArrayList<>();
        otherOf.forEach((number, other) -> {
            Long person = known.get(number);
            Long otherPerson = known.get(other);
            if (person != null && otherPerson != null && !person.equals(otherPerson)) {
                throw new InputProblem(
                        "idNumber",
                        "Số %s và số %s đang thuộc về hai người khác nhau: kiểm tra lại giấy tờ của người này."
                                .formatted(number, other));
            }
            if (person == null && otherPerson != null) {
                known.put(number, otherPerson);
                links.add(new PersonMapper.Identity(number, otherPerson));
            } else if (person != null && otherPerson == null) {
                known.put(other, person);
                links.add(new PersonMapper.Identity(other, person));
            }
        });
        Pages.of(links, PIECE).forEach(mapper::insertIdentities);
    }

    private Map<String, Long> find(Collection<String> numbers) {
        Map<String, Long> found = new HashMap<>();
        for (List<String> piece : Pages.of(List.copyOf(numbers), PIECE)) {
            mapper.list(piece).forEach(i -> found.put(i.number(), i.personId()));
        }
        return found;
    }

    /** The id number, or for people without one (children, the very old) name, birth and household together. */
    static String key(NewLine line) {
        if (line.idNumber() != null) {
            return line.idNumber();
        }
        String birth = line.birthOn() != null ? line.birthOn().toString() : String.valueOf(line.birthYear());
        String household = line.householdNumber() != null ? line.householdNumber() : line.address();
        return "K:"
                + Digests.sha256(VietnameseText.nfc(line.fullName()).toLowerCase(java.util.Locale.ROOT) + "|" + birth
                        + "|" + household);
    }
}
