using LscbCloud.Api.Common;
using LscbCloud.Application.Platform;
using LscbCloud.Domain.Agencies;
using LscbCloud.Domain.Boards;
using MediatR;
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

    private static async Task<Results<Ok<PlatformBoardList>, ProblemHttpResult>> ListBoards(
        IMediator mediator,
        CancellationToken cancellationToken,
        string? after = null,
        int limit = 50
    )
    {
        var result = await mediator.Send(new ListBoards(after, limit), cancellationToken);

        return result.ToOk();
    }

    private static async Task<Results<Created<AddedPlace>, ProblemHttpResult>> AddBoard(
        AddBoardBody body,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        var result = await mediator.Send(body.ToCommand(), cancellationToken);

        return result.ToCreated(board => $"/{board.Slug}");
    }

    private static async Task<Results<NoContent, ProblemHttpResult>> SuspendBoard(
        string slug,
        SuspendBoardBody body,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        var result = await mediator.Send(new SuspendBoard(slug, body.Reason ?? ""), cancellationToken);

        return result.ToNoContent();
    }

    private static async Task<Results<NoContent, ProblemHttpResult>> ResumeBoard(
        string slug,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        var result = await mediator.Send(new ResumeBoard(slug), cancellationToken);

        return result.ToNoContent();
    }

    private static async Task<Results<Ok<PlatformAgencyList>, ProblemHttpResult>> ListAgencies(
        IMediator mediator,
        CancellationToken cancellationToken,
        string? after = null,
        int limit = 50
    )
    {
        var result = await mediator.Send(new ListAgencies(after, limit), cancellationToken);

        return result.ToOk();
    }

    private static async Task<Results<Created<AddedPlace>, ProblemHttpResult>> AddAgency(
        AddAgencyBody body,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        var result = await mediator.Send(body.ToCommand(), cancellationToken);

        return result.ToCreated(agency => $"/agencies/{agency.Slug}/home");
    }

    private static async Task<Results<NoContent, ProblemHttpResult>> LinkAgency(
        string slug,
        LinkAgencyBody body,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        var command = new LinkAgency(slug, body.Kind, body.To ?? "", body.On, body.Reason ?? "");
        var result = await mediator.Send(command, cancellationToken);

        return result.ToNoContent();
    }

    private static async Task<Results<NoContent, ProblemHttpResult>> UnlinkAgency(
        string slug,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        var result = await mediator.Send(new UnlinkAgency(slug), cancellationToken);

        return result.ToNoContent();
    }

    private static async Task<Results<Ok<MailState>, ProblemHttpResult>> GetMail(
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        var result = await mediator.Send(new GetMailState(), cancellationToken);

        return result.ToOk();
    }

    private static async Task<Results<Ok<JobFailureList>, ProblemHttpResult>> ListFailures(
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        var result = await mediator.Send(new ListJobFailures(), cancellationToken);

        return result.ToOk();
    }

    private static async Task<Results<Created<RequestedReset>, ProblemHttpResult>> RequestReset(
        RequestSecondFactorResetBody body,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        var command = new RequestSecondFactorReset(body.Email ?? "", body.Reason ?? "");
        var result = await mediator.Send(command, cancellationToken);

        return result.ToCreated(reset => $"/platform/api/second-factor-resets/{reset.Id}");
    }

    private static async Task<Results<NoContent, ProblemHttpResult>> ApproveReset(
        Guid id,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        var result = await mediator.Send(new ApproveSecondFactorReset(id), cancellationToken);

        return result.ToNoContent();
    }
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
