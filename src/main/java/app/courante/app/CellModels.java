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
import java.util.List;

/// The models of the screens by which a cell is staffed and acts.
final class CellModels {
    private final ShellModel shell;
    private final HoldModels hold;
    private final Looked<MobilizationModel> mobilization;
    private final Looked<RolesModel> roles;
    private final Looked<ChecklistsModel> checklists;
    private final Looked<ActionsModel> actions;

    /// These two say what waits on every screen, whatever is looked at.
    private final AlertsModel alerts;

    private final PulseModel pulse;

    CellModels(Seat seat, Situation nothing, ShellModel shell, Bell bell, HoldModels hold) {
        this.shell = shell;
        this.hold = hold;
        this.mobilization =
                new Looked<>(
                        new MobilizationModel(
                                seat,
                                nothing,
                                WrittenPhone::uri),
                        MobilizationModel::show);
        var held = new RolesModel(seat, nothing);
        this.roles = new Looked<>(held, RolesModel::show);
        this.checklists = new Looked<>(new ChecklistsModel(seat, nothing), ChecklistsModel::show);
        this.actions = new Looked<>(new ActionsModel(seat, nothing), ActionsModel::show);
        this.pulse = new PulseModel(seat, nothing);
        this.alerts = new AlertsModel(seat, nothing, this::lead, bell);
        held.leads(this::lead);
    }

    MobilizationModel mobilization() {
        return mobilization.get();
    }

    RolesModel roles() {
        return roles.get();
    }

    ChecklistsModel checklists() {
        return checklists.get();
    }

    ActionsModel actions() {
        return actions.get();
    }

    AlertsModel alerts() {
        return alerts;
    }

    PulseModel pulse() {
        return pulse;
    }

    private List<Looked<?>> looked() {
        return List.of(mobilization, roles, checklists, actions);
    }

    void show(Situation situation) {
        for (var model : looked()) model.show(situation);
        alerts.show(situation);
        pulse.show(situation);
    }

    /// Another screen is shown.
    void leave() {
        for (var model : looked()) model.leave();
    }

    /// Goes where a matter is settled.
    private void lead(Target target) {
        if (target.where() == Where.ACTIVITIES) pulse.lead(target.id());
        if (hold.lead(target)) return;
        switch (target.where()) {
            case CALL_OUT -> {
                mobilization().lead(target.id());
                shell.screen().set(Screen.MOBILIZATION);
            }
            case DEADLINES, ANTICIPATION -> shell.lead(target);
            case ROLES -> {
                roles().lead(target.id());
                shell.screen().set(Screen.ROLES);
            }
            case CARDS -> {
                checklists().lead(target.id());
                shell.screen().set(Screen.CHECKLISTS);
            }
            case ACTIONS -> {
                actions().lead(target.id());
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
