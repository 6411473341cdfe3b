using LscbCloud.Application.Common;

namespace LscbCloud.Api.Tenancy;

/// <summary>What an address of the interface is about: a board, an agency, the platform, or the person who asks.</summary>
/// <remarks>
/// The path is the strategy: <c>/{board}/api</c>, <c>/agencies/{agency}/api</c>, <c>/platform/api</c>, <c>/api</c>. It is read
/// once, after the server has decoded it, so that authorisation and data can never see two different places.
/// </remarks>
/// <param name="Area">Whether it is a board's, an agency's, the platform's or a person's own.</param>
/// <param name="Identifier">The board's or the agency's address; empty for the platform and the person.</param>
internal sealed record ApiAddress(Area Area, string Identifier)
{
    private const string Api = "api";
    private const int LongestIdentifier = 40;

    /// <summary>Reads an address; none where it is not one of the interface.</summary>
    /// <remarks>
    /// EmailTemplates count in either case, as they do in routing: an address that routing finds and this does not would reach its
    /// endpoint past the door. For the same reason a name that is too long is read too, as nobody's.
    /// </remarks>
    public static ApiAddress? Read(PathString path)
    {
        var segments = (path.Value ?? "").Split('/', 5, StringSplitOptions.None);

        // The first is empty, because a path begins with a slash.
        return segments switch
        {
            [_, var first, ..] when Is(first, Api) => new ApiAddress(Area.Person, ""),
            [_, var first, var second, ..] when Is(first, "platform") && Is(second, Api) => new ApiAddress(
                Area.Platform,
                ""
            ),
            [_, var first, var agency, var third, ..] when Is(first, "agencies") && Is(third, Api) => new ApiAddress(
                Area.Agency,
                Shortened(agency)
            ),
            [_, var board, var second, ..] when Is(second, Api) => new ApiAddress(Area.Board, Shortened(board)),
            _ => null,
        };
    }

    private static bool Is(string segment, string word) =>
        string.Equals(segment, word, StringComparison.OrdinalIgnoreCase);

    private static string Shortened(string identifier) => identifier.Length <= LongestIdentifier ? identifier : "";
}
