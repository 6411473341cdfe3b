namespace LscbCloud.Domain.People;

/// <summary>
/// Posts are named in words, by whoever writes them: "Head of early help" and "head of Early Help" are one post, and so are
/// "Director of children's services" and the same with a typographer's apostrophe.
/// </summary>
public static class PostName
{
    /// <summary>The apostrophe that word processors make of the one on the keyboard.</summary>
    public const string Curly = "’";

    public const string Straight = "'";

    /// <summary>What two ways of writing one post have in common.</summary>
    public static string KeyOf(string post)
    {
        ArgumentNullException.ThrowIfNull(post);

#pragma warning disable CA1308 // It is compared with what the database makes small.
        return post.Trim().Replace(Curly, Straight, StringComparison.Ordinal).ToLowerInvariant();
#pragma warning restore CA1308
    }

    public static bool AreSame(string one, string other) =>
        string.Equals(KeyOf(one), KeyOf(other), StringComparison.Ordinal);
}
