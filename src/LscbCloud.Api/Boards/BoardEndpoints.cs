using LscbCloud.Api.Common;
using LscbCloud.Application.Boards;
using LscbCloud.Domain.Boards;
using MediatR;
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

    private static async Task<Results<Ok<BoardView>, ProblemHttpResult>> Get(
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        var result = await mediator.Send(new GetBoard(), cancellationToken);

        return result.ToOk();
    }

    private static async Task<Results<Ok<BoardProfileView>, ProblemHttpResult>> GetProfile(
        IMediator mediator,
        HttpContext http,
        CancellationToken cancellationToken
    )
    {
        var result = await mediator.Send(new GetBoardProfile(), cancellationToken);

        return result.ToOk(http, profile => profile.Version);
    }

    private static async Task<Results<NoContent, ProblemHttpResult>> ChangeProfile(
        ChangeBoardProfileBody body,
        ExpectedVersion version,
        IMediator mediator,
        HttpContext http,
        CancellationToken cancellationToken
    )
    {
        var result = await mediator.Send(body.ToCommand(version.Value), cancellationToken);

        return result.ToNoContent(http);
    }

    private static async Task<Results<Ok<ArrangementList>, ProblemHttpResult>> ListArrangements(
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        var result = await mediator.Send(new ListArrangements(), cancellationToken);

        return result.ToOk();
    }

    private static async Task<Results<Created<BegunArrangement>, ProblemHttpResult>> BeginArrangement(
        BeginArrangementBody body,
        HttpContext http,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        var result = await mediator.Send(body.ToCommand(), cancellationToken);

        return result.ToCreated(_ => http.Request.Path);
    }
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
)
{
    private static readonly Dictionary<string, string> None = new(StringComparer.Ordinal);

    public BeginArrangement ToCommand() => new(Type, Name ?? "", From, Labels ?? None, RoleNames ?? None);
}
