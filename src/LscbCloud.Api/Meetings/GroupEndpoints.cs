using LscbCloud.Api.Common;
using LscbCloud.Api.TextChecks;
using LscbCloud.Application.Meetings;
using LscbCloud.Domain.Meetings;
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

    private static Task<Results<Ok<GroupList>, ProblemHttpResult>> List([AsParameters] Call call) =>
        call.ReadAsync(new ListGroups());

    private static Task<Results<Created<BegunGroup>, ProblemHttpResult>> Begin(
        BeginGroupBody body,
        [AsParameters] Call call
    ) =>
        call.CreateAsync(
            new BeginGroup(body.Name ?? "", body.Type, body.ChairPost),
            begun => begun.Version,
            begun => $"{call.Http.Request.Path}/{begun.Slug}"
        );

    private static Task<Results<NoContent, ProblemHttpResult>> Change(
        string group,
        ChangeGroupBody body,
        [AsParameters] Change change
    ) => change.SendAsync(new ChangeGroup(group, change.Version, body.Name ?? "", body.ChairPost));

    private static Task<Results<NoContent, ProblemHttpResult>> End(
        string group,
        EndGroupBody body,
        [AsParameters] Change change
    ) => change.SendAsync(new EndGroup(group, change.Version, body.EndedOn, body.Reason ?? ""));
}

internal sealed record BeginGroupBody(string? Name, GroupType? Type, string? ChairPost) : TextBody;

internal sealed record ChangeGroupBody(string? Name, string? ChairPost) : TextBody;

internal sealed record EndGroupBody(DateOnly? EndedOn, string? Reason) : TextBody;
