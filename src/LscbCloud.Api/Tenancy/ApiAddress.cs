using LscbCloud.Application.Common;

namespace LscbCloud.Api.Tenancy;

/// <summary>What an address of the interface is about: a board, an agency, the platform, or the person who asks.</summary>
/// <remarks>
/// The path is the strategy: <c>/{board}/api</c>, <c>/agencies/{agency}/api</c>, <c>/platform/api</c>, <c>/api</c>. It is read
/// once, after the server has decoded it, so that authorisation and data can never see two different places.
/// </remarks>
/// <param name="Area">Whose ground it is.</param>
/// <param name="Identifier">The board's or the agency's address; empty for the platform and the person.</param>
internal sealed record ApiAddress(Area Area, string Identifier)
{
    private const string Api = "api";
    private const int LongestIdentifier = 40;

    /// <summary>Reads an address; none where it is not one of the interface.</summary>
    public static ApiAddress? Read(PathString path)
    {
        var segments = (path.Value ?? "").Split('/', 5, StringSplitOptions.None);

        // The first is empty, because a path begins with a slash.
        return segments switch
        {
            [_, Api] or [_, Api, ..] => new ApiAddress(Area.Person, ""),
            [_, "platform", Api, ..] => new ApiAddress(Area.Platform, ""),
            [_, "agencies", { Length: > 0 and <= LongestIdentifier } agency, Api, ..] => new ApiAddress(
                Area.Agency,
                agency
            ),
            [_, { Length: > 0 and <= LongestIdentifier } board, Api, ..] => new ApiAddress(Area.Board, board),
            _ => null,
        };
    }
}
