namespace LscbCloud.Domain.Agencies;

/// <summary>How an agency leads to another.</summary>
/// <param name="Kind">Whether the other carries on its work, or is the same agency.</param>
/// <param name="On">Since when.</param>
/// <param name="Reason">Why the platform says so, such as the Act or the request of both.</param>
public sealed record AgencyLink(AgencyLinkKind Kind, DateOnly On, string Reason);
