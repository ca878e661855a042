/// The activities of the organisation: how they run, what they cost, what they stand on, what is
/// counted of them.
@org.jspecify.annotations.NullMarked
package app.courante.ui.activities;
