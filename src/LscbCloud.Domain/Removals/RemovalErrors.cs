using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.Removals;

/// <summary>Why words are not removed.</summary>
public static class RemovalErrors
{
    public static readonly Error NotFound = Error.Conflict(
        "removals.not-found",
        "We could not find these words in any record that you can remove them from. Check the spelling."
    );

    /// <summary>The person confirmed a number that is no longer true.</summary>
    public static Error OtherPlaces(int places) =>
        Error.Conflict(
            "removals.other-places",
            $"The words are now in {places} {(places == 1 ? "place" : "places")}. Look again, then confirm."
        );
}
