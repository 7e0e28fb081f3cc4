package vn.ansinh.intake;

import java.security.Principal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.dossier.ApplicantKind;
import vn.ansinh.dossier.Channel;
import vn.ansinh.dossier.NewDossier;
import vn.ansinh.dossier.PayChannel;
import vn.ansinh.procedure.GroupRule;
import vn.ansinh.procedure.Procedure;
import vn.ansinh.shared.Actor;
import vn.ansinh.shared.InputProblem;
import vn.ansinh.shared.Retry;

/** The counter: choose a procedure, type, check the answers, hand in. */
@Controller
@RequestMapping("/can-bo/tiep-nhan")
class CounterPages {

    private static final int ROWS_SHOWN = 50;
    private static final int PROBLEMS_SHOWN = 200;
    private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Desk desk;
    private final Drafts drafts;
    private final Intakes intakes;

    CounterPages(Desk desk, Drafts drafts, Intakes intakes) {
        this.desk = desk;
        this.drafts = drafts;
        this.intakes = intakes;
    }

    @GetMapping
    String choose(Principal officer, Model model) {
        model.addAttribute("counters", desk.counters(officer.getName()));
        model.addAttribute("procedures", desk.procedures());
        return "intake/choose";
    }

    @GetMapping("/mau-danh-sach.xlsx")
    ResponseEntity<byte[]> template(@RequestParam(name = "thu-tuc", required = false) @Nullable String code) {
        List<GroupRule> groups = desk.procedures().stream()
                .filter(Procedure::listProcedure)
                .filter(procedure -> code == null || procedure.code().equals(code))
                .flatMap(procedure -> procedure.groups().stream())
                .toList();
        return excel("mau-danh-sach.xlsx", ListTemplate.excel(groups));
    }

    @GetMapping("/{code}")
    ModelAndView form(@PathVariable String code, Principal officer) {
        Procedure procedure = desk.procedure(code);
        String unitId = desk.counters(officer.getName()).get(0).id();
        return form(procedure, UUID.randomUUID().toString(), fresh(procedure, unitId), List.of(), officer);
    }

    private static DraftContent fresh(Procedure procedure, String unitId) {
        CoverForm cover = new CoverForm(
                procedure.code(),
                unitId,
                Channel.COUNTER.name(),
                (procedure.listProcedure() ? ApplicantKind.COMMUNE : ApplicantKind.CITIZEN).name(),
                PersonForm.EMPTY,
                null,
                null,
                Map.of(),
                Set.of(),
                false);
        if (procedure.listProcedure()) {
            return DraftContent.ofList(cover, "", List.of());
        }
        GroupRule only = procedure.groups().size() == 1 ? procedure.groups().get(0) : null;
        return DraftContent.of(new ApplicationForm(
                cover,
                null,
                new BenefitForm(
                        only == null ? null : only.code(),
                        only == null ? null : String.valueOf(only.maxMonths()),
                        PayChannel.CASH.name(),
                        null)));
    }

    private ModelAndView form(
            Procedure procedure,
            String token,
            DraftContent content,
            List<InputProblem.Entry> problems,
            Principal officer) {
        ModelAndView page = new ModelAndView(procedure.listProcedure() ? "intake/list" : "intake/application");
        if (!problems.isEmpty()) {
            page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        }
        return page.addObject("procedure", procedure)
                .addObject("token", token)
                .addObject("form", content)
                .addObject("cover", content.cover())
                .addObject("files", drafts.files(token))
                .addObject("counters", desk.counters(officer.getName()))
                .addObject("channels", Channel.values())
                .addObject("payChannels", PayChannel.values())
                .addObject("problems", problems)
                .addObject("wrong", Wrong.of(problems));
    }

    @PostMapping("/{code}")
    ModelAndView save(
            @PathVariable String code,
            @RequestParam String token,
            @RequestParam MultiValueMap<String, String> params,
            @RequestParam MultiValueMap<String, MultipartFile> files,
            Principal officer) {
        Procedure procedure = desk.procedure(code);
        FormReader reader = new FormReader(procedure, params);
        List<InputProblem.Entry> problems = new ArrayList<>();
        DraftContent content = procedure.listProcedure()
                ? list(reader.cover(), files.getFirst("file"), token, officer, problems)
                : DraftContent.of(reader.application());
        boolean listTold = !problems.isEmpty();
        desk.save(token, procedure, content, FormReader.uploads(procedure, files), officer.getName()).stream()
                .filter(problem -> !(listTold && problem.field().equals("file")))
                .forEach(problems::add);
        return problems.isEmpty()
                ? new ModelAndView("redirect:/can-bo/tiep-nhan/" + procedure.code() + "/" + token)
                : form(procedure, token, content, problems, officer);
    }

    /** The rows of the file just uploaded, else those of the file before. */
    private DraftContent list(
            CoverForm cover,
            @Nullable MultipartFile file,
            String token,
            Principal officer,
            List<InputProblem.Entry> problems) {
        DraftContent none = DraftContent.ofList(cover, "", List.of());
        if (file == null || !FormReader.isGiven(file)) {
            return drafts.find(token, officer.getName())
                    .map(drafts::contentOf)
                    .map(before -> DraftContent.ofList(cover, before.listName(), before.rows()))
                    .orElse(none);
        }
        try {
            return DraftContent.ofList(
                    cover, FileCheck.plainName(FormReader.name(file)), ListFile.read(FormReader.bytes(file)));
        } catch (InputProblem unreadable) {
            problems.addAll(unreadable.entries());
            return none;
        }
    }

    @GetMapping("/{code}/{token}")
    ModelAndView review(@PathVariable String code, @PathVariable String token, Principal officer) {
        return review(code, token, officer, List.of());
    }

    private ModelAndView review(String code, String token, Principal officer, List<InputProblem.Entry> problems) {
        Draft draft = drafts.get(token, officer.getName());
        if (draft.number() != null) {
            return received(draft.number());
        }
        DraftContent content = drafts.contentOf(draft);
        Checked checked = desk.check(token, content, officer.getName());
        NewDossier dossier = checked.dossier();
        if (dossier == null) {
            return new ModelAndView(
                    "redirect:/can-bo/tiep-nhan/" + desk.procedure(code).code() + "/" + token + "/sua");
        }
        ModelAndView page = new ModelAndView("intake/review");
        if (!problems.isEmpty()) {
            page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        }
        return page.addObject("checked", checked)
                .addObject("answers", Answers.of(checked, dossier, content, drafts.files(token)))
                .addObject("isList", content.isList())
                .addObject("listName", content.listName())
                .addObject("total", checked.total())
                .addObject("lineCount", dossier.lines().size())
                .addObject("rows", dossier.lines().stream().limit(ROWS_SHOWN).toList())
                .addObject(
                        "rowProblems",
                        checked.rowProblems().stream().limit(PROBLEMS_SHOWN).toList())
                .addObject(
                        "warnings",
                        checked.warnings().stream().limit(PROBLEMS_SHOWN).toList())
                .addObject("base", "/can-bo/tiep-nhan/" + checked.procedure().code() + "/" + token)
                .addObject("problems", problems);
    }

    /** The bad rows of the draft's list, to be mended and uploaded again. */
    @GetMapping("/{code}/{token}/dong-loi.xlsx")
    ResponseEntity<byte[]> badRows(@PathVariable String code, @PathVariable String token, Principal officer) {
        DraftContent content = drafts.contentOf(drafts.get(token, officer.getName()));
        Checked checked = desk.check(token, content, officer.getName());
        return excel(
                "dong-loi.xlsx",
                ListTemplate.mend(checked.procedure().groups(), content.rows(), checked.rowProblems()));
    }

    private static ResponseEntity<byte[]> excel(String name, byte[] content) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, EXCEL)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(content);
    }

    @GetMapping("/{code}/{token}/sua")
    ModelAndView edit(@PathVariable String code, @PathVariable String token, Principal officer) {
        Draft draft = drafts.get(token, officer.getName());
        return draft.number() != null
                ? received(draft.number())
                : form(desk.procedure(code), token, drafts.contentOf(draft), List.of(), officer);
    }

    @PostMapping("/{code}/{token}/xoa-tep")
    String removeFile(
            @PathVariable String code, @PathVariable String token, @RequestParam("tep") long id, Principal officer) {
        drafts.removeFile(token, officer.getName(), id);
        return "redirect:/can-bo/tiep-nhan/" + desk.procedure(code).code() + "/" + token + "/sua";
    }

    @PostMapping("/{code}/{token}")
    ModelAndView submit(
            @PathVariable String code,
            @PathVariable String token,
            @RequestParam(defaultValue = "false") boolean warningsConfirmed,
            @RequestParam(defaultValue = "false") boolean partConfirmed,
            Principal officer) {
        try {
            Actor actor = new Actor(officer.getName(), null);
            return received(
                    Retry.onConflict(() -> intakes.submitDraft(token, warningsConfirmed, partConfirmed, actor)));
        } catch (InputProblem problem) {
            return review(code, token, officer, problem.entries());
        }
    }

    private static ModelAndView received(String number) {
        return new ModelAndView("redirect:/can-bo/ho-so/" + number + "/tiep-nhan");
    }
}
