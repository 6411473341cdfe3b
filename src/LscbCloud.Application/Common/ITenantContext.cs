using LscbCloud.Domain.Common;

namespace LscbCloud.Application.Common;

/// <summary>The board or the agency that the request is about, for the few use cases whose rows are control rows (memberships).</summary>
/// <remarks>Rows of boards and agencies never need it: their filter, stamp and policy know.</remarks>
public interface ITenantContext
{
    BoardId? BoardId { get; }

    AgencyId? AgencyId { get; }

    /// <summary>The address of the place.</summary>
    string Slug { get; }

    /// <summary>The full name of the place.</summary>
    string Name { get; }
}
