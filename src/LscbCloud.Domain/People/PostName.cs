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

    /// <summary>What stands where a paper names nobody. It is no post: nobody holds it, and it is not vacant.</summary>
    public const string NotStated = "Not stated in this paper";

    /// <summary>Whether the words name a post at all.</summary>
    public static bool IsPost(string words) => words.Length > 0 && !AreSame(words, NotStated);

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
