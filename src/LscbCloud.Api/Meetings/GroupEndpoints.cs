using LscbCloud.Api.Common;
using LscbCloud.Application.Meetings;
using LscbCloud.Domain.Meetings;
using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;

namespace LscbCloud.Api.Meetings;

/// <summary>The groups of a board that meet.</summary>
internal static class GroupEndpoints
{
    public static void MapGroups(this IEndpointRouteBuilder api)
    {
        var groups = api.MapGroup("/groups").WithTags("Meetings");

        _ = groups.MapGet("/", List).WithName("ListGroups");
        _ = groups.MapPost("/", Begin).WithName("BeginGroup");
        _ = groups.MapPut("/{group}", Change).WithName("ChangeGroup");
        _ = groups.MapPost("/{group}/ending", End).WithName("EndGroup");
    }

    private static async Task<Results<Ok<GroupList>, ProblemHttpResult>> List(
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        var result = await mediator.Send(new ListGroups(), cancellationToken);

        return result.ToOk();
    }

    private static async Task<Results<Created<BegunGroup>, ProblemHttpResult>> Begin(
        BeginGroupBody body,
        HttpContext http,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        var command = new BeginGroup(body.Name ?? "", body.Type, body.ChairPost);
        var result = await mediator.Send(command, cancellationToken);

        return result.ToCreated(http, begun => begun.Version, begun => $"{http.Request.Path}/{begun.Slug}");
    }

    private static async Task<Results<NoContent, ProblemHttpResult>> Change(
        string group,
        ChangeGroupBody body,
        ExpectedVersion version,
        HttpContext http,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        var command = new ChangeGroup(group, version.Value, body.Name ?? "", body.ChairPost);
        var result = await mediator.Send(command, cancellationToken);

        return result.ToNoContent(http);
    }

    private static async Task<Results<NoContent, ProblemHttpResult>> End(
        string group,
        EndGroupBody body,
        ExpectedVersion version,
        HttpContext http,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        var command = new EndGroup(group, version.Value, body.EndedOn, body.Reason ?? "");
        var result = await mediator.Send(command, cancellationToken);

        return result.ToNoContent(http);
    }
}

internal sealed record BeginGroupBody(string? Name, GroupType? Type, string? ChairPost);

internal sealed record ChangeGroupBody(string? Name, string? ChairPost);

internal sealed record EndGroupBody(DateOnly? EndedOn, string? Reason);
