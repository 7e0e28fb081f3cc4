package vn.ansinh.walls;

import static vn.ansinh.walls.Address.get;
import static vn.ansinh.walls.Address.post;
import static vn.ansinh.walls.Wall.ADMINISTRATION;
import static vn.ansinh.walls.Wall.ANY_COUNTER;
import static vn.ansinh.walls.Wall.DRAFT;
import static vn.ansinh.walls.Wall.HEAD_OF_UNIT;
import static vn.ansinh.walls.Wall.NOT_HERE;
import static vn.ansinh.walls.Wall.OWN;
import static vn.ansinh.walls.Wall.PUBLIC;
import static vn.ansinh.walls.Wall.RECEIVING_COUNTER;
import static vn.ansinh.walls.Wall.SEE_DOSSIER;
import static vn.ansinh.walls.Wall.SEE_TASK;
import static vn.ansinh.walls.Wall.SUPERVISED_DOSSIER;
import static vn.ansinh.walls.Wall.SUPERVISION;
import static vn.ansinh.walls.Wall.WORK_ON_TASK;

import java.util.List;
import java.util.stream.Stream;

/** Every address that the application's controllers answer at, and what of the engine's APIs is about one task. */
final class Addresses {

    private static final String TASK = "/api/tasks/{task}";

    private static final String COUNTER = "/can-bo/tiep-nhan/{code}";

    /** What is about no task, or about a dossier's. */
    static final List<Address> OURS = List.of(
            get("/", PUBLIC),
            get("/dang-nhap", PUBLIC),
            get("/tra-cuu", PUBLIC),
            post("/tra-cuu", PUBLIC),
            post("/tra-cuu/van-ban", PUBLIC),
            get("/nop-ho-so", PUBLIC),
            get("/nop-ho-so/thu-tuc/{code}", PUBLIC),
            post("/nop-ho-so/bat-dau", PUBLIC),
            get("/nop-ho-so/mo-lai", PUBLIC),
            post("/nop-ho-so/mo-lai", PUBLIC),
            post("/nop-ho-so/thoat", PUBLIC),
            get("/nop-ho-so/to-khai/{step}", PUBLIC),
            post("/nop-ho-so/to-khai/{step}", PUBLIC),
            post("/nop-ho-so/to-khai/{step}/bo-tep", PUBLIC),
            get("/nop-ho-so/to-khai/kiem-tra", PUBLIC),
            post("/nop-ho-so/to-khai/kiem-tra", PUBLIC),
            get("/nop-ho-so/ket-qua", PUBLIC),
            get("/nop-ho-so/giay-tiep-nhan", PUBLIC),
            get("/xac-minh", PUBLIC),
            post("/xac-minh", PUBLIC),
            post("/tra-cuu/bo-sung", PUBLIC),
            post("/tra-cuu/rut", PUBLIC),
            post("/tra-cuu/danh-gia", PUBLIC),
            post("/tra-cuu/phan-anh", PUBLIC),
            get("/niem-yet", PUBLIC),
            get("/niem-yet/phan-anh", PUBLIC),
            post("/niem-yet/phan-anh", PUBLIC),
            get("/niem-yet/{none}", NOT_HERE),
            post("/niem-yet/{none}", NOT_HERE),
            get("/niem-yet/{none}/phan-anh", NOT_HERE),
            post("/niem-yet/{none}/phan-anh", NOT_HERE),
            get("/can-bo/ho-so/{number}/khieu-nai", SEE_DOSSIER),
            post("/can-bo/ho-so/{number}/khieu-nai/{none}", NOT_HERE),
            get("/api/clock", OWN),
            get(TASK, SEE_TASK),
            get(TASK + "/lines", SEE_TASK),
            get(TASK + "/documents/{document}", SEE_TASK),
            get(TASK + "/letters/{letter}", SEE_TASK),
            post(TASK + "/check", WORK_ON_TASK),
            post(TASK + "/lines/refuse", WORK_ON_TASK),
            post(TASK + "/lines/restore", WORK_ON_TASK),
            post(TASK + "/lines/correct", WORK_ON_TASK),
            get(TASK + "/lines/changes", SEE_TASK),
            post(TASK + "/list", NOT_HERE),
            get(TASK + "/list/template.xlsx", NOT_HERE),
            post(TASK + "/papers", NOT_HERE),
            get(TASK + "/together", SEE_TASK),
            post(TASK + "/notes", SEE_TASK),
            get(TASK + "/units", SEE_TASK),
            get(TASK + "/colleagues", HEAD_OF_UNIT),
            post(TASK + "/assign", HEAD_OF_UNIT),
            post(TASK + "/take-over", NOT_HERE),
            get("/api/work/counts", OWN),
            post("/api/work/cards", OWN),
            post("/api/work/search", OWN),
            get("/dang-nhap/ma", PUBLIC),
            post("/dang-nhap/ma", PUBLIC),
            get("/tai-khoan", OWN),
            get("/tai-khoan/mat-khau", OWN),
            post("/tai-khoan/mat-khau", OWN),
            get("/tai-khoan/hai-buoc", OWN),
            post("/tai-khoan/hai-buoc", OWN),
            post("/tai-khoan/hai-buoc/ma-du-phong", OWN),
            post("/tai-khoan/hai-buoc/bo", OWN),
            get("/can-bo/vang-mat", OWN),
            post("/can-bo/vang-mat", OWN),
            post("/can-bo/vang-mat/{none}/ket-thuc", NOT_HERE),
            get("/can-bo/viec-da-lam", OWN),
            post("/can-bo/viec-da-lam/rut", NOT_HERE),
            get("/can-bo", OWN),
            get("/can-bo/ho-so", OWN),
            get("/can-bo/y-kien", OWN),
            get("/can-bo/ho-so/{number}", SEE_DOSSIER),
            get("/can-bo/ho-so/{number}/tiep-nhan", SEE_DOSSIER),
            get("/can-bo/ho-so/{number}/giay-to/{letter}", SEE_DOSSIER),
            get("/can-bo/ho-so/{number}/tep/{document}", SEE_DOSSIER),
            post("/can-bo/ho-so/{number}/rut", RECEIVING_COUNTER),
            get("/can-bo/ho-so/{number}/phieu-kiem-soat", SEE_DOSSIER),
            get("/can-bo/ho-so/{number}/xin-loi", SEE_DOSSIER),
            // Also the officers of the stage, who are told what is missing in the form.
            post("/can-bo/ho-so/{number}/xin-loi", RECEIVING_COUNTER),
            get("/can-bo/so-theo-doi", ANY_COUNTER),
            get("/can-bo/so-theo-doi/tep", ANY_COUNTER),
            // Nobody asked for the result by post.
            post("/can-bo/ho-so/{number}/buu-gui", NOT_HERE),
            post("/can-bo/ho-so/{number}/y-kien/{document}", RECEIVING_COUNTER),
            get("/can-bo/tiep-nhan", ANY_COUNTER),
            get("/can-bo/tiep-nhan/mau-danh-sach.xlsx", OWN),
            get(COUNTER, ANY_COUNTER),
            post(COUNTER, DRAFT),
            get(COUNTER + "/{token}", DRAFT),
            post(COUNTER + "/{token}", DRAFT),
            // Handed in: its bad rows are gone.
            get(COUNTER + "/{token}/dong-loi.xlsx", NOT_HERE),
            get(COUNTER + "/{token}/sua", DRAFT),
            post(COUNTER + "/{token}/xoa-tep", DRAFT),
            get("/giam-sat", SUPERVISION),
            get("/giam-sat/chien-dich", SUPERVISION),
            get("/giam-sat/tre-han", SUPERVISION),
            get("/giam-sat/hai-long", SUPERVISION),
            get("/giam-sat/ho-so", SUPERVISION),
            get("/giam-sat/ho-so.xlsx", SUPERVISION),
            get("/giam-sat/don-vi.xlsx", SUPERVISION),
            get("/giam-sat/tre-han.xlsx", SUPERVISION),
            get("/giam-sat/chien-dich.xlsx", SUPERVISION),
            get("/giam-sat/ho-so/{number}", SUPERVISED_DOSSIER));

    static final List<Address> OF_DECISIONS = List.of(
            get(TASK, SEE_TASK),
            get(TASK + "/decision/candidates", SEE_TASK),
            get(TASK + "/decision/summary", SEE_TASK),
            get(TASK + "/decision/lines", SEE_TASK),
            post(TASK + "/decision/add-all", WORK_ON_TASK),
            post(TASK + "/decision/add", WORK_ON_TASK),
            post(TASK + "/decision/remove", WORK_ON_TASK),
            post(TASK + "/decision/send-back", WORK_ON_TASK),
            post(TASK + "/check", WORK_ON_TASK));

    static final List<Address> OF_BATCHES = List.of(
            get(TASK, SEE_TASK),
            get(TASK + "/payout/waiting", SEE_TASK),
            get(TASK + "/payout/rows", SEE_TASK),
            get(TASK + "/payout/file.csv", SEE_TASK),
            get(TASK + "/payout/file.xlsx", SEE_TASK),
            get(TASK + "/payout/list.pdf", SEE_TASK),
            post(TASK + "/payout/return-file", WORK_ON_TASK),
            post(TASK + "/check", WORK_ON_TASK));

    /** Named things that are not there, so that nothing is done to anybody's. */
    static final List<Address> OF_ADMINISTRATORS = Stream.of(
                    "",
                    "/nhat-ky",
                    "/can-bo",
                    "/can-bo/them",
                    "/can-bo/{none}",
                    "/can-bo/{none}/vai-tro/thoi",
                    "/can-bo/{none}/tai-khoan/{step}",
                    "/don-vi",
                    "/don-vi/them",
                    "/don-vi/{none}",
                    "/thu-tuc",
                    "/thu-tuc/moi",
                    "/thu-tuc/{none}",
                    "/thu-tuc/{none}/dong",
                    "/ngay-nghi",
                    "/ngay-nghi/tep",
                    "/ngay-nghi/bo",
                    "/thong-bao",
                    "/thong-bao/{none}/gui-lai",
                    "/can-bo/{none}/hinh",
                    "/can-bo/{none}/hinh/bo",
                    "/can-bo/{none}/hinh/png",
                    "/don-vi/{none}/hinh",
                    "/don-vi/{none}/hinh/bo",
                    "/don-vi/{none}/hinh/png",
                    "/can-bo/{none}/vai-tro")
            .map(path -> "/quan-tri" + path)
            .flatMap(path -> Stream.of(get(path, ADMINISTRATION), post(path, ADMINISTRATION)))
            .toList();

    /** Of the engine's API, behind whichever door. */
    static final List<Address> OF_ENGINE = List.of(
            get("/task/{task}", SEE_TASK),
            get("/task/{task}/form", SEE_TASK),
            get("/task/{task}/form-variables", SEE_TASK),
            get("/task/{task}/variables", SEE_TASK),
            get("/task/{task}/identity-links", SEE_TASK),
            get("/task/{task}/comment", SEE_TASK),
            post("/task/{task}/complete", WORK_ON_TASK),
            post("/task/{task}/submit-form", WORK_ON_TASK));

    private Addresses() {}
}
