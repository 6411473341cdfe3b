using LscbCloud.Api.Common;
using LscbCloud.Api.TextChecks;
using LscbCloud.Application.Documents;
using LscbCloud.Application.Meetings;
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

    private static Task<Results<Ok<MeetingList>, ProblemHttpResult>> List(
        [AsParameters] Call call,
        string show = "coming",
        string? after = null,
        int limit = 50
    ) => call.ReadAsync(new ListMeetings(QueryWords.Read<MeetingsShown>(show), after, limit));

    private static Task<Results<Created<PlannedMeeting>, ProblemHttpResult>> Plan(
        PlanMeetingBody body,
        [AsParameters] Call call
    ) =>
        call.CreateAsync(
            new PlanMeeting(body.Group ?? "", body.HeldOn, body.CutOff),
            planned => planned.Version,
            planned => $"{call.Http.Request.Path}/{planned.Slug}"
        );

    private static Task<Results<Ok<MeetingDetail>, ProblemHttpResult>> Get(string meeting, [AsParameters] Call call) =>
        call.ReadAsync(new GetMeeting(meeting), detail => detail.Version);

    private static Task<Results<Ok<MovedMeeting>, ProblemHttpResult>> Move(
        string meeting,
        MoveMeetingBody body,
        [AsParameters] Change change
    ) => change.ReadAsync(new MoveMeeting(meeting, change.Version, body.HeldOn, body.CutOff), moved => moved.Version);

    private static Task<Results<NoContent, ProblemHttpResult>> Cancel(
        string meeting,
        CancelMeetingBody body,
        [AsParameters] Change change
    ) => change.SendAsync(new CancelMeeting(meeting, change.Version, body.Reason ?? ""));

    private static Task<Results<NoContent, ProblemHttpResult>> Freeze(string meeting, [AsParameters] Change change) =>
        change.SendAsync(new FreezeReports(meeting, change.Version));

    private static Task<Results<FileContentHttpResult, ProblemHttpResult>> Report(
        string meeting,
        IDocumentWriter writer,
        [AsParameters] Call call,
        string format = "html"
    ) => call.WriteAsync(new WriteMeetingReport(meeting), format, writer);

    private static Task<Results<FileContentHttpResult, ProblemHttpResult>> ActionLog(
        string meeting,
        IDocumentWriter writer,
        [AsParameters] Call call,
        string format = "html"
    ) => call.WriteAsync(new WriteActionLog(meeting), format, writer);
}

internal sealed record PlanMeetingBody(string? Group, DateOnly? HeldOn, DateOnly? CutOff);

internal sealed record MoveMeetingBody(DateOnly? HeldOn, DateOnly? CutOff);

internal sealed record CancelMeetingBody(string? Reason) : TextBody;
