package vn.ansinh.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.dossier.Dossiers;
import vn.ansinh.dossier.LineStatus;
import vn.ansinh.organisation.Unit;
import vn.ansinh.organisation.Units;
import vn.ansinh.procedure.GroupRule;
import vn.ansinh.procedure.Procedure;
import vn.ansinh.procedure.Procedures;
import vn.ansinh.publication.PostedMapper.PostedRow;
import vn.ansinh.publication.PostedMapper.PublicLine;
import vn.ansinh.shared.AppClock;
import vn.ansinh.shared.Dates;
import vn.ansinh.shared.Digests;
import vn.ansinh.shared.Dong;
import vn.ansinh.shared.VietnameseText;

/** Lists while they are public. Before and after, there is no such list, whoever asks. */
@Service
@Transactional(readOnly = true)
class PostedLists {

    static final int A_PAGE = 100;
    private static final int MOST_LISTS = 500;
    private static final int TOKEN = 16;

    private final PostedMapper mapper;
    private final PostingWindow window;
    private final Procedures procedures;
    private final Dossiers dossiers;
    private final Units units;

    PostedLists(PostedMapper mapper, PostingWindow window, Procedures procedures, Dossiers dossiers, Units units) {
        this.mapper = mapper;
        this.window = window;
        this.procedures = procedures;
        this.dossiers = dossiers;
        this.units = units;
    }

    /** How many lists each unit shows now. */
    public Map<String, Integer> countByUnit() {
        return mapper.countByUnit(window.now()).stream()
                .collect(Collectors.toMap(PostedMapper.UnitCount::unitId, PostedMapper.UnitCount::lists));
    }

    public List<PostedList> ofCommune(String unitId) {
        return mapper.list(window.now(), unitId, null, MOST_LISTS).stream()
                .map(this::posted)
                .toList();
    }

    public Optional<PostedList> find(String number) {
        return number.matches("[\\x21-\\x7e]{1,40}")
                ? mapper.list(window.now(), null, number, 1).stream()
                        .findFirst()
                        .map(this::posted)
                : Optional.empty();
    }

    /** A page from 1 on; one more than {@link #A_PAGE} when there is another. */
    public List<PublicPerson> page(PostedList list, int page) {
        int offset = (page - 1) * A_PAGE;
        return people(list, mapper.listLines(list.dossierId(), hidden(list), A_PAGE + 1, offset), offset);
    }

    /** Whose name contains the text, accents left out. */
    public List<PublicPerson> search(PostedList list, String text) {
        String key = VietnameseText.searchKey(text);
        return all(list).stream()
                .filter(person -> VietnameseText.searchKey(person.name()).contains(key))
                .limit(A_PAGE)
                .toList();
    }

    public Optional<PublicPerson> person(PostedList list, String token) {
        return all(list).stream().filter(person -> person.token().equals(token)).findFirst();
    }

    /** The line that the token names, as long as the list shows it. */
    public @Nullable Long lineOf(PostedList list, String token) {
        String salt = salt(list);
        return mapper.listLines(list.dossierId(), hidden(list), 0, 0).stream()
                .map(PublicLine::id)
                .filter(id -> token(salt, id).equals(token))
                .findFirst()
                .orElse(null);
    }

    private List<PublicPerson> all(PostedList list) {
        return people(list, mapper.listLines(list.dossierId(), hidden(list), 0, 0), 0);
    }

    private List<PublicPerson> people(PostedList list, List<PublicLine> lines, int offset) {
        String salt = salt(list);
        Map<String, String> groups =
                list.procedure().groups().stream().collect(Collectors.toMap(GroupRule::code, GroupRule::name));
        List<PublicPerson> people = new ArrayList<>(lines.size());
        for (PublicLine line : lines) {
            boolean refused = line.status() == LineStatus.REFUSED;
            people.add(new PublicPerson(
                    token(salt, line.id()),
                    offset + people.size() + 1,
                    line.fullName(),
                    Village.of(line.address()),
                    Objects.toString(line.birthYear(), "–"),
                    groups.getOrDefault(line.benefitGroup(), "–"),
                    result(line.status()),
                    refused ? "–" : Dates.period(line.periodFrom(), line.months()),
                    refused ? "–" : Dong.plain(line.amount())));
        }
        return people;
    }

    private static String result(LineStatus status) {
        return switch (status) {
            case PENDING -> "Đề nghị hỗ trợ";
            case REFUSED -> "Không đề nghị";
            case APPROVED, PAID -> "Đã có quyết định";
        };
    }

    private static Set<String> hidden(PostedList list) {
        return list.procedure().hiddenGroups();
    }

    /** Known to nobody outside. */
    private String salt(PostedList list) {
        return dossiers.getById(list.dossierId()).secretHash();
    }

    private static String token(String salt, long lineId) {
        return Digests.sha256(salt + "|niem-yet|" + lineId).substring(0, TOKEN);
    }

    private PostedList posted(PostedRow row) {
        Procedure procedure = procedures.get(row.versionId());
        Unit commune = units.get(row.unitId());
        Instant due = row.dueAt() == null ? row.enteredAt() : row.dueAt();
        LocalDate from = LocalDate.ofInstant(row.enteredAt(), AppClock.ZONE);
        return new PostedList(
                row.dossierId(),
                row.number(),
                procedure,
                row.unitId(),
                commune.office(),
                commune.name(),
                Dates.date(from),
                Dates.date(window.lastDay(procedure, row.enteredAt(), due)),
                row.people());
    }
}
