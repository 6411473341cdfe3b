using LscbCloud.Api.Common;
using LscbCloud.Application.Platform;
using LscbCloud.Domain.Agencies;
using LscbCloud.Domain.Boards;
using Microsoft.AspNetCore.Http.HttpResults;

namespace LscbCloud.Api.Platform;

internal static class PlatformEndpoints
{
    /// <summary>Running the service, for its operators. For everybody else there is nothing here.</summary>
    public static void MapPlatform(this IEndpointRouteBuilder api)
    {
        var platform = api.MapGroup("").WithTags("Platform");

        _ = platform.MapGet("/boards", ListBoards).WithName("ListBoards");
        _ = platform.MapPost("/boards", AddBoard).WithName("AddBoard");
        _ = platform.MapPost("/boards/{slug}/suspension", SuspendBoard).WithName("SuspendBoard");
        _ = platform.MapDelete("/boards/{slug}/suspension", ResumeBoard).WithName("ResumeBoard");
        _ = platform.MapGet("/agencies", ListAgencies).WithName("ListAgencies");
        _ = platform.MapPost("/agencies", AddAgency).WithName("AddAgency");
        _ = platform.MapPut("/agencies/{slug}/link", LinkAgency).WithName("LinkAgency");
        _ = platform.MapDelete("/agencies/{slug}/link", UnlinkAgency).WithName("UnlinkAgency");
        _ = platform.MapGet("/mail", GetMail).WithName("GetMailState");
        _ = platform.MapGet("/job-failures", ListFailures).WithName("ListJobFailures");
        _ = platform.MapPost("/second-factor-resets", RequestReset).WithName("RequestSecondFactorReset");
        _ = platform
            .MapPost("/second-factor-resets/{id:guid}/approval", ApproveReset)
            .WithName("ApproveSecondFactorReset");
    }

    private static Task<Results<Ok<PlatformBoardList>, ProblemHttpResult>> ListBoards(
        [AsParameters] Call call,
        string? after = null,
        int limit = 50
    ) => call.ReadAsync(new ListBoards(after, limit));

    private static Task<Results<Created<AddedPlace>, ProblemHttpResult>> AddBoard(
        AddBoardBody body,
        [AsParameters] Call call
    ) => call.CreateAsync(body.ToCommand(), board => $"/{board.Slug}");

    private static Task<Results<NoContent, ProblemHttpResult>> SuspendBoard(
        string slug,
        SuspendBoardBody body,
        [AsParameters] Call call
    ) => call.DoAsync(new SuspendBoard(slug, body.Reason ?? ""));

    private static Task<Results<NoContent, ProblemHttpResult>> ResumeBoard(string slug, [AsParameters] Call call) =>
        call.DoAsync(new ResumeBoard(slug));

    private static Task<Results<Ok<PlatformAgencyList>, ProblemHttpResult>> ListAgencies(
        [AsParameters] Call call,
        string? after = null,
        int limit = 50
    ) => call.ReadAsync(new ListAgencies(after, limit));

    private static Task<Results<Created<AddedPlace>, ProblemHttpResult>> AddAgency(
        AddAgencyBody body,
        [AsParameters] Call call
    ) => call.CreateAsync(body.ToCommand(), agency => $"/agencies/{agency.Slug}/home");

    private static Task<Results<NoContent, ProblemHttpResult>> LinkAgency(
        string slug,
        LinkAgencyBody body,
        [AsParameters] Call call
    ) => call.DoAsync(new LinkAgency(slug, body.Kind, body.To ?? "", body.On, body.Reason ?? ""));

    private static Task<Results<NoContent, ProblemHttpResult>> UnlinkAgency(string slug, [AsParameters] Call call) =>
        call.DoAsync(new UnlinkAgency(slug));

    private static Task<Results<Ok<MailState>, ProblemHttpResult>> GetMail([AsParameters] Call call) =>
        call.ReadAsync(new GetMailState());

    private static Task<Results<Ok<JobFailureList>, ProblemHttpResult>> ListFailures([AsParameters] Call call) =>
        call.ReadAsync(new ListJobFailures());

    private static Task<Results<Created<RequestedReset>, ProblemHttpResult>> RequestReset(
        RequestSecondFactorResetBody body,
        [AsParameters] Call call
    ) =>
        call.CreateAsync(
            new RequestSecondFactorReset(body.Email ?? "", body.Reason ?? ""),
            reset => $"/platform/api/second-factor-resets/{reset.Id}"
        );

    private static Task<Results<NoContent, ProblemHttpResult>> ApproveReset(Guid id, [AsParameters] Call call) =>
        call.DoAsync(new ApproveSecondFactorReset(id));
}

internal sealed record AddBoardBody(
    string? Slug,
    string? Name,
    string? ShortName,
    string? Area,
    ArrangementType? Arrangement,
    string? ManagerEmail,
    string? ManagerName
)
{
    public AddBoard ToCommand() =>
        new(Slug ?? "", Name ?? "", ShortName ?? "", Area ?? "", Arrangement, ManagerEmail ?? "", ManagerName ?? "");
}

internal sealed record SuspendBoardBody(string? Reason);

internal sealed record AddAgencyBody(string? Slug, string? Name, string? AdministratorEmail, string? AdministratorName)
{
    public AddAgency ToCommand() => new(Slug ?? "", Name ?? "", AdministratorEmail ?? "", AdministratorName ?? "");
}

internal sealed record LinkAgencyBody(AgencyLinkKind? Kind, string? To, DateOnly? On, string? Reason);

internal sealed record RequestSecondFactorResetBody(string? Email, string? Reason);
