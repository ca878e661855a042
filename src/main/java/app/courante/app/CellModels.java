package app.courante.app;

import app.courante.crisis.Situation;
import app.courante.crisis.board.Alert.Target;
import app.courante.crisis.board.Alert.Where;
import app.courante.files.WrittenPhone;
import app.courante.ui.actions.ActionsModel;
import app.courante.ui.alerts.AlertsModel;
import app.courante.ui.alerts.Bell;
import app.courante.ui.checklists.ChecklistsModel;
import app.courante.ui.kit.Seat;
import app.courante.ui.mobilization.MobilizationModel;
import app.courante.ui.roles.RolesModel;
import app.courante.ui.shell.Screen;
import app.courante.ui.shell.ShellModel;
import app.courante.ui.situation.PulseModel;
import java.util.function.Consumer;

/// The models of the screens by which a cell is staffed and acts.
record CellModels(
        MobilizationModel mobilization,
        RolesModel roles,
        ChecklistsModel checklists,
        ActionsModel actions,
        AlertsModel alerts,
        PulseModel pulse) {
    static CellModels at(
            Seat seat, Situation nothing, ShellModel shell, Bell bell, HoldModels hold) {
        var mobilization =
                new MobilizationModel(
                        seat, nothing, number -> mayDial(shell) ? WrittenPhone.uri(number) : "");
        var roles = new RolesModel(seat, nothing);
        var checklists = new ChecklistsModel(seat, nothing);
        var actions = new ActionsModel(seat, nothing);
        var pulse = new PulseModel(seat, nothing);
        Consumer<Target> lead =
                target -> {
                    if (target.where() == Where.ACTIVITIES) pulse.lead(target.id());
                    if (!hold.lead(target))
                        lead(target, mobilization, roles, checklists, actions, shell);
                };
        var alerts = new AlertsModel(seat, nothing, lead, bell);
        roles.leads(lead);
        return new CellModels(mobilization, roles, checklists, actions, alerts, pulse);
    }

    /// An exercise rings nobody, unless those who run it allowed it.
    private static boolean mayDial(ShellModel shell) {
        return shell.situation().get().exercise().mayDial();
    }

    void show(Situation situation) {
        mobilization.show(situation);
        roles.show(situation);
        checklists.show(situation);
        actions.show(situation);
        alerts.show(situation);
        pulse.show(situation);
    }

    /// Goes where a matter is settled.
    private static void lead(
            Target target,
            MobilizationModel mobilization,
            RolesModel roles,
            ChecklistsModel checklists,
            ActionsModel actions,
            ShellModel shell) {
        switch (target.where()) {
            case CALL_OUT -> {
                mobilization.lead(target.id());
                shell.screen().set(Screen.MOBILIZATION);
            }
            case DEADLINES, ANTICIPATION -> shell.lead(target);
            case ROLES -> {
                roles.lead(target.id());
                shell.screen().set(Screen.ROLES);
            }
            case CARDS -> {
                checklists.lead(target.id());
                shell.screen().set(Screen.CHECKLISTS);
            }
            case ACTIONS -> {
                actions.lead(target.id());
                shell.screen().set(Screen.CHECKLISTS);
            }
            case LOG, TELEPHONY, COMMUNICATION, RECOVERY -> shell.screen().set(Screen.TIMELINE);
            case SITUATION, LEVEL, ACTIVITIES, REPORT -> {
                shell.screen().set(Screen.SITUATION);
                shell.course().lead(target);
            }
        }
    }
}
