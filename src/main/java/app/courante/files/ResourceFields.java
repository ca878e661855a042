package app.courante.files;

import app.courante.plan.Resources;
import app.courante.plan.Resources.ItSystem;
import app.courante.plan.Resources.Positions;
import app.courante.plan.Resources.Site;
import app.courante.plan.Resources.SiteUse;
import app.courante.plan.Resources.Supplier;
import app.courante.plan.Telephony;
import app.courante.plan.Telephony.Announcement;
import app.courante.plan.Telephony.BorderController;
import app.courante.plan.Telephony.PhoneNumber;
import app.courante.plan.Telephony.RescueSim;
import app.courante.plan.Telephony.Trunk;

/// Reads places, systems, suppliers and the telephony kit.
final class ResourceFields {
    private ResourceFields() {}

    static Resources resources(Fields fields) {
        return new Resources(
                fields.list("sites", ResourceFields::site),
                fields.list("systems", ResourceFields::system),
                fields.list("suppliers", ResourceFields::supplier),
                fields.group("telephony", ResourceFields::telephony));
    }

    private static Site site(Fields fields) {
        return new Site(
                fields.required("id"),
                fields.required("name"),
                fields.choice("use", SiteUse.class),
                fields.text("address"),
                fields.text("access"),
                fields.list("positions", ResourceFields::positions));
    }

    private static Positions positions(Fields fields) {
        return new Positions(
                fields.required("name"),
                fields.requiredNumber("count", 0, 100_000),
                fields.texts("activities"));
    }

    private static ItSystem system(Fields fields) {
        return new ItSystem(
                fields.required("id"),
                fields.required("name"),
                fields.text("purpose"),
                fields.text("location"),
                fields.text("owner"),
                fields.text("supplier"),
                fields.duration("rto"),
                fields.duration("rpo"),
                fields.texts("dependsOn"),
                fields.text("degradedMode"));
    }

    private static Supplier supplier(Fields fields) {
        return new Supplier(
                fields.required("id"),
                fields.required("name"),
                fields.text("service"),
                fields.text("contractRef"),
                fields.text("supportLine"),
                fields.text("supportHours"),
                fields.text("accountManager"),
                fields.duration("repairWithin"));
    }

    private static Telephony telephony(Fields fields) {
        return new Telephony(
                fields.list("trunks", ResourceFields::trunk),
                fields.list("borderControllers", ResourceFields::borderController),
                fields.list("numbers", ResourceFields::phoneNumber),
                fields.list("announcements", ResourceFields::announcement),
                fields.list("rescueSims", ResourceFields::rescueSim));
    }

    private static Trunk trunk(Fields fields) {
        return new Trunk(
                fields.required("id"),
                fields.required("name"),
                fields.text("carrier"),
                fields.text("borderController"),
                fields.number("channels", 0, 100_000, 0),
                fields.text("failover"));
    }

    private static BorderController borderController(Fields fields) {
        return new BorderController(
                fields.required("id"),
                fields.required("name"),
                fields.text("site"),
                fields.text("console"));
    }

    private static PhoneNumber phoneNumber(Fields fields) {
        return new PhoneNumber(
                fields.required("id"),
                fields.required("number"),
                fields.text("use"),
                fields.text("carrier"),
                fields.text("secondCarrier"),
                fields.text("trunk"),
                fields.text("borderController"),
                fields.text("queue"),
                fields.text("overflow"),
                fields.text("emergencyRouting"),
                fields.text("forwardingCode"),
                fields.text("announcement"));
    }

    private static Announcement announcement(Fields fields) {
        return new Announcement(
                fields.required("id"),
                fields.required("name"),
                fields.text("text"),
                fields.text("approver"));
    }

    private static RescueSim rescueSim(Fields fields) {
        return new RescueSim(
                fields.required("number"),
                fields.text("carrier"),
                fields.text("keeper"),
                fields.text("kept"));
    }
}
