package app.courante.plan;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the activities run on: places, systems, suppliers, telephony.
public record Resources(
        List<Site> sites, List<ItSystem> systems, List<Supplier> suppliers, Telephony telephony) {
    public Resources {
        sites = List.copyOf(sites);
        systems = List.copyOf(systems);
        suppliers = List.copyOf(suppliers);
    }

    /// A place where people work.
    ///
    /// @param access how to get in, with keys and badges
    public record Site(
            String id,
            String name,
            SiteUse use,
            String address,
            String access,
            List<Positions> positions) {
        public Site {
            positions = List.copyOf(positions);
        }

        public int positionCount() {
            return positions.stream().mapToInt(Positions::count).sum();
        }
    }

    /// What a site is to us.
    public enum SiteUse {
        MAIN,
        FALLBACK,
        HOME
    }

    /// Workplaces of one room or team.
    ///
    /// @param activities ids of the activities they are kept for
    public record Positions(String name, int count, List<String> activities) {
        public Positions {
            activities = List.copyOf(activities);
        }
    }

    /// A computer system as the business knows it.
    ///
    /// @param supplier a supplier's id; empty when we run it alone
    /// @param dependsOn ids of the systems it needs
    /// @param degradedMode how people work without it
    public record ItSystem(
            String id,
            String name,
            String purpose,
            String location,
            String owner,
            String supplier,
            @Nullable Duration rto,
            @Nullable Duration rpo,
            List<String> dependsOn,
            String degradedMode) {
        public ItSystem {
            dependsOn = List.copyOf(dependsOn);
        }
    }

    /// A company we depend on, and how to make it move at night.
    ///
    /// @param accountManager the name and number to escalate to
    public record Supplier(
            String id,
            String name,
            String service,
            String contractRef,
            String supportLine,
            String supportHours,
            String accountManager,
            @Nullable Duration repairWithin) {}
}
