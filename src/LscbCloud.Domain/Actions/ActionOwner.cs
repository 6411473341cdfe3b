using LscbCloud.Domain.Agencies;

namespace LscbCloud.Domain.Actions;

/// <summary>Whose promise an action is: a post, in an agency that the board has seated or in the board's own office.</summary>
/// <param name="Post">The post, such as "Head of early help". A post has a holder; the work stays with the post.</param>
/// <param name="Agency">The agency; none where the board keeps the action itself.</param>
public sealed record ActionOwner(string Post, OwningAgency? Agency)
{
    public const int PostMaxLength = 120;

    public override string ToString() => Agency is null ? Post : $"{Post}, {Agency.Name}";
}

/// <summary>The agency that owns an action, by the name that it had when the board chose it.</summary>
public sealed record OwningAgency(AgencyId Id, string Slug, string Name);
