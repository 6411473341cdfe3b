using LscbCloud.Application.Agencies;

namespace LscbCloud.Application.Actions;

/// <summary>Whose action it is: a post, and the agency where one owns it.</summary>
/// <param name="Post">The post.</param>
/// <param name="Agency">The agency by the name under which it was given the action; none where the board keeps it itself.</param>
/// <param name="Now">That agency's successor; none if it has none, and none on the agency's own pages.</param>
public sealed record ActionOwnerView(string Post, OwningAgencyView? Agency, Successor? Now);
