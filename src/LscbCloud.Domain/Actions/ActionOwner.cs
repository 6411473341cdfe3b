namespace LscbCloud.Domain.Actions;

/// <summary>Whose promise an action is: a post, in an agency that the board has seated or in the board's own office.</summary>
/// <param name="Post">The post, such as "Head of early help". A post has a holder; the work stays with the post.</param>
/// <param name="Agency">The agency; none where the board keeps the action itself.</param>
public sealed record ActionOwner(string Post, OwningAgency? Agency)
{
    public const int PostMaxLength = 120;

    public override string ToString() => Agency is null ? Post : $"{Post}, {Agency.Name}";
}
