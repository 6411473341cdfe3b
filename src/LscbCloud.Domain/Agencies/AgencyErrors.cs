using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.Agencies;

/// <summary>Why a change to the directory of agencies is refused.</summary>
public static class AgencyErrors
{
    public static readonly Error NotFound = Error.NotFound("not-found", "There is nothing at this address.");

    public static readonly Error AddressTaken = Error.Invalid("slug", "This address is taken. Choose another.");

    public static readonly Error NoSuchAgency = Error.Invalid("to", "No agency has this address. Look in the list.");

    public static readonly Error Itself = Error.Invalid(
        "to",
        "This is the agency itself. Choose the one that it became."
    );

    public static readonly Error NotLinked = Error.Conflict(
        "agencies.not-linked",
        "This agency has no successor, so there is nothing to take back."
    );

    /// <summary>Links are one step long, so that everybody who follows one has arrived.</summary>
    public static Error HasBecomeAnother(string name) =>
        Error.Invalid("to", $"{name} has a successor itself. Choose the successor.");

    /// <summary>The same from the other end: those who lead here are led on first.</summary>
    public static Error OthersLeadHere(IReadOnlyList<string> names) =>
        Error.Conflict(
            "agencies.others-lead-here",
            $"Other agencies lead to this one ({string.Join(", ", names)}). Link them to the agency that goes on first."
        );
}
