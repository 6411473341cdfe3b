using LscbCloud.Api.Common;
using LscbCloud.Api.TextChecks;
using LscbCloud.Application.Boards;
using LscbCloud.Domain.Boards;
using Microsoft.AspNetCore.Http.HttpResults;

namespace LscbCloud.Api.Boards;

internal static class BoardEndpoints
{
    public static void MapBoard(this IEndpointRouteBuilder api)
    {
        _ = api.MapGet("/board", Get).WithTags("Board").WithName("GetBoard");
        _ = api.MapGet("/profile", GetProfile).WithTags("Board").WithName("GetBoardProfile");
        _ = api.MapPut("/profile", ChangeProfile).WithTags("Board").WithName("ChangeBoardProfile");
        _ = api.MapGet("/arrangements", ListArrangements).WithTags("Board").WithName("ListArrangements");
        _ = api.MapPost("/arrangements", BeginArrangement).WithTags("Board").WithName("BeginArrangement");
    }

    private static Task<Results<Ok<BoardView>, ProblemHttpResult>> Get([AsParameters] Call call) =>
        call.ReadAsync(new GetBoard());

    private static Task<Results<Ok<BoardProfileView>, ProblemHttpResult>> GetProfile([AsParameters] Call call) =>
        call.ReadAsync(new GetBoardProfile(), profile => profile.Version);

    private static Task<Results<NoContent, ProblemHttpResult>> ChangeProfile(
        ChangeBoardProfileBody body,
        [AsParameters] Change change
    ) => change.SendAsync(body.ToCommand(change.Version));

    private static Task<Results<Ok<ArrangementList>, ProblemHttpResult>> ListArrangements([AsParameters] Call call) =>
        call.ReadAsync(new ListArrangements());

    private static Task<Results<Created<BegunArrangement>, ProblemHttpResult>> BeginArrangement(
        BeginArrangementBody body,
        [AsParameters] Call call
    ) => call.CreateAsync(body.ToCommand(), _ => call.Http.Request.Path);
}

internal sealed record ChangeBoardProfileBody(
    string? Name,
    string? ShortName,
    string? Area,
    string? Accent,
    string? Mark,
    string? WorriedText,
    string? WorriedTelephone
)
{
    public ChangeBoardProfile ToCommand(int version) =>
        new(version, Name ?? "", ShortName ?? "", Area ?? "", Accent ?? "", Mark ?? "", WorriedText, WorriedTelephone);
}

internal sealed record BeginArrangementBody(
    ArrangementType? Type,
    string? Name,
    DateOnly? From,
    IReadOnlyDictionary<string, string>? Labels,
    IReadOnlyDictionary<string, string>? RoleNames
) : TextBody
{
    private static readonly Dictionary<string, string> None = new(StringComparer.Ordinal);

    public BeginArrangement ToCommand() => new(Type, Name ?? "", From, Labels ?? None, RoleNames ?? None);
}
