using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.Removals;

/// <summary>Words that an agency removed from its own records. What it gave to boards, they remove.</summary>
public sealed class AgencyRemoval : Removal, IAgencyOwned
{
    private AgencyRemoval()
    {
        // EF Core materialises removals through here.
    }

    private AgencyRemoval(NewRemoval made)
        : base(made) { }

    public AgencyId AgencyId { get; private init; }

    /// <summary>Keeps the fact. The words must have been found somewhere.</summary>
    public static AgencyRemoval Of(NewRemoval made)
    {
        ArgumentNullException.ThrowIfNull(made);
        var removal = new AgencyRemoval(made);
        removal.RecordMade();

        return removal;
    }
}
