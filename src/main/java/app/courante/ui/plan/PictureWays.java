package app.courante.ui.plan;

import app.courante.plan.Place;

/// Where a reader goes from a picture of the plan.
public interface PictureWays {
    /// To where this thing is read.
    void lead(Place place);

    /// Back to where he came from.
    void leave();
}
