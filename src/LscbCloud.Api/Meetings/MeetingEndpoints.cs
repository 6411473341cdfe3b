using LscbCloud.Api.Common;
using LscbCloud.Application.Documents;
using LscbCloud.Application.Meetings;
using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;

namespace LscbCloud.Api.Meetings;

/// <summary>The meetings of a board's groups, and what priorities report to them.</summary>
internal static class MeetingEndpoints
{
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public static void MapMeetings(this IEndpointRouteBuilder api)
    {
        var meetings = api.MapGroup("/meetings").WithTags("Meetings");

        _ = meetings.MapGet("/", List).WithName("ListMeetings");
        _ = meetings.MapPost("/", Plan).WithName("PlanMeeting");
        _ = meetings.MapGet("/{meeting}", Get).WithName("GetMeeting");
        _ = meetings.MapPut("/{meeting}", Move).WithName("MoveMeeting");
        _ = meetings.MapPost("/{meeting}/cancellation", Cancel).WithName("CancelMeeting");
        _ = meetings.MapPost("/{meeting}/reports", Freeze).WithName("FreezeReports");
        _ = meetings.MapGet("/{meeting}/report", Report).WithName("WriteMeetingReport").ProducesFile("text/html", Word);
        _ = meetings
            .MapGet("/{meeting}/action-log", ActionLog)
            .WithName("WriteActionLog")
            .ProducesFile("text/html", Word);
    }

    private static async Task<Results<Ok<MeetingList>, ProblemHttpResult>> List(
        IMediator mediator,
        CancellationToken cancellationToken,
        string show = "coming",
        string? after = null,
        int limit = 50
    )
    {
        var query = new ListMeetings(QueryWords.Read<MeetingsShown>(show), after, limit);
        var result = await mediator.Send(query, cancellationToken);

        return result.ToOk();
    }

    private static async Task<Results<Created<PlannedMeeting>, ProblemHttpResult>> Plan(
        PlanMeetingBody body,
        HttpContext http,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        var command = new PlanMeeting(body.Group ?? "", body.HeldOn, body.CutOff);
        var result = await mediator.Send(command, cancellationToken);

        return result.ToCreated(http, planned => planned.Version, planned => $"{http.Request.Path}/{planned.Slug}");
    }

    private static async Task<Results<Ok<MeetingDetail>, ProblemHttpResult>> Get(
        string meeting,
        HttpContext http,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        var result = await mediator.Send(new GetMeeting(meeting), cancellationToken);

        return result.ToOk(http, detail => detail.Version);
    }

    private static async Task<Results<Ok<MovedMeeting>, ProblemHttpResult>> Move(
        string meeting,
        MoveMeetingBody body,
        ExpectedVersion version,
        HttpContext http,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        var command = new MoveMeeting(meeting, version.Value, body.HeldOn, body.CutOff);
        var result = await mediator.Send(command, cancellationToken);

        return result.ToOk(http, moved => moved.Version);
    }

    private static async Task<Results<NoContent, ProblemHttpResult>> Cancel(
        string meeting,
        CancelMeetingBody body,
        ExpectedVersion version,
        HttpContext http,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        var command = new CancelMeeting(meeting, version.Value, body.Reason ?? "");
        var result = await mediator.Send(command, cancellationToken);

        return result.ToNoContent(http);
    }

    private static async Task<Results<NoContent, ProblemHttpResult>> Freeze(
        string meeting,
        ExpectedVersion version,
        HttpContext http,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        var result = await mediator.Send(new FreezeReports(meeting, version.Value), cancellationToken);

        return result.ToNoContent(http);
    }

    private static async Task<Results<FileContentHttpResult, ProblemHttpResult>> Report(
        string meeting,
        IDocumentWriter writer,
        HttpContext http,
        IMediator mediator,
        CancellationToken cancellationToken,
        string format = "html"
    )
    {
        var result = await mediator.Send(new WriteMeetingReport(meeting), cancellationToken);

        return await result.ToFileAsync(format, writer, http);
    }

    private static async Task<Results<FileContentHttpResult, ProblemHttpResult>> ActionLog(
        string meeting,
        IDocumentWriter writer,
        HttpContext http,
        IMediator mediator,
        CancellationToken cancellationToken,
        string format = "html"
    )
    {
        var result = await mediator.Send(new WriteActionLog(meeting), cancellationToken);

        return await result.ToFileAsync(format, writer, http);
    }
}

internal sealed record PlanMeetingBody(string? Group, DateOnly? HeldOn, DateOnly? CutOff);

internal sealed record MoveMeetingBody(DateOnly? HeldOn, DateOnly? CutOff);

internal sealed record CancelMeetingBody(string? Reason);
