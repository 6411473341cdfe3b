using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.Retention;

/// <summary>A legal hold on a whole agency.</summary>
public sealed class AgencyLegalHold : LegalHold, IAgencyOwned
{
    private AgencyLegalHold()
    {
        // EF Core materialises holds through here.
    }

    private AgencyLegalHold(string reason, DateOnly on, Author by)
        : base(reason, on, by) { }

    public AgencyId AgencyId { get; private init; }

    /// <summary>Puts a hold on the whole agency. Refused while another is on.</summary>
    /// <param name="reason">Who wants the records kept, and why.</param>
    /// <param name="on">The day from which it is on.</param>
    /// <param name="by">Who puts it on.</param>
    /// <param name="heldSince">Since when the agency is under a hold already; none where it is under no hold.</param>
    public static Result<LegalHold> PutOn(string reason, DateOnly on, Author by, DateOnly? heldSince) =>
        new AgencyLegalHold(reason, on, by).PutOn("Put a legal hold on the agency", heldSince);
}
