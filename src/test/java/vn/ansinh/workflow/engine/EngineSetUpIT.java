package vn.ansinh.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.temporal.ChronoUnit;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.ansinh.shared.AppClock;
import vn.ansinh.support.AnSinhWebTest;

@AnSinhWebTest
@Import(Probe.class)
class EngineSetUpIT {

    @Autowired
    private Probe.Tasks probe;

    @Autowired
    private IdentityService identity;

    @Autowired
    private TaskService tasks;

    @Autowired
    private HistoryService history;

    @Autowired
    private AppClock clock;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void officersAreTheEnginesUsersWithoutARowOfItsOwn() {
        User user = identity.createUserQuery().userId(Probe.REVIEWER_A).singleResult();

        assertThat(user.getFirstName()).isEqualTo("Người thử " + Probe.REVIEWER_A);
        assertThat(identity.createUserQuery()
                        .userIdIn(Probe.REVIEWER_A, Probe.REVIEWER_B, "khong.co")
                        .orderByUserId()
                        .desc()
                        .list())
                .extracting(User::getId)
                .containsExactly(Probe.REVIEWER_B, Probe.REVIEWER_A);
        assertThat(identity.createUserQuery()
                        .userIdIn(Probe.REVIEWER_A, Probe.REVIEWER_B)
                        .userFirstNameLike("%THỬ%.b")
                        .listPage(0, 1))
                .extracting(User::getId)
                .containsExactly(Probe.REVIEWER_B);
        assertThat(identity.createUserQuery()
                        .userIdIn(Probe.REVIEWER_A, Probe.REVIEWER_B)
                        .memberOfTenant(Probe.COMMUNE_A)
                        .count())
                .isOne();
        assertThat(identity.isReadOnly()).isTrue();
        for (String table : new String[] {"USER", "GROUP", "MEMBERSHIP", "TENANT", "TENANT_MEMBER"}) {
            assertThat(jdbc.queryForObject("SELECT COUNT(*) FROM ACT_ID_" + table, Integer.class))
                    .as(table)
                    .isZero();
        }
    }

    @Test
    void groupsAreRolesAtUnitsAndTenantsAreUnits() {
        assertThat(identity.createGroupQuery().groupMember(Probe.REVIEWER_A).list())
                .extracting(Group::getId)
                .containsExactly("OFFICER", "REVIEWER@" + Probe.COMMUNE_A);
        assertThat(identity.createGroupQuery().groupMember(Probe.ADMINISTRATOR).list())
                .extracting(Group::getId)
                .contains("camunda-admin");
        assertThat(identity.createTenantQuery().userMember(Probe.REVIEWER_A).list())
                .extracting(Tenant::getId)
                .containsExactly(Probe.COMMUNE_A);
        assertThat(identity.createGroupQuery()
                        .groupId("REVIEWER@" + Probe.COMMUNE_A)
                        .singleResult()
                        .getName())
                .contains("xét duyệt");
        assertThat(identity.createGroupQuery().groupId("REVIEWER@KHONG").count())
                .isZero();
    }

    @Test
    void passwordIsThatOfTheSignIn() {
        assertThat(identity.checkPassword(Probe.REVIEWER_A, Probe.PASSWORD)).isTrue();
        assertThat(identity.checkPassword(Probe.REVIEWER_A, "sai")).isFalse();
        assertThat(identity.checkPassword("khong.co", Probe.PASSWORD)).isFalse();
    }

    @Test
    void historyKeepsTasksAndActivitiesButNoVariables() {
        String task = probe.at(Probe.COMMUNE_A);
        String instanceId = tasks.createTaskQuery().taskId(task).singleResult().getProcessInstanceId();

        assertThat(history.createHistoricTaskInstanceQuery().taskId(task).count())
                .isOne();
        assertThat(history.createHistoricActivityInstanceQuery()
                        .processInstanceId(instanceId)
                        .count())
                .isEqualTo(2);
        assertThat(history.createHistoricVariableInstanceQuery()
                        .processInstanceId(instanceId)
                        .count())
                .isZero();
        assertThat(jdbc.queryForObject("SELECT VALUE_ FROM ACT_GE_PROPERTY WHERE NAME_ = 'historyLevel'", String.class))
                .isEqualTo("61");
    }

    @Test
    void enginesClockFollowsTheApplications() {
        ClockUtil.reset();
        clock.shiftBy(clock.offset());

        assertThat(ClockUtil.getCurrentTime().toInstant()).isCloseTo(clock.instant(), within(5, ChronoUnit.SECONDS));
        assertThat(clock.today().getYear()).isEqualTo(2020);
    }
}
