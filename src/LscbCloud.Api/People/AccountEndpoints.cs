using LscbCloud.Api.Common;
using LscbCloud.Application.People;
using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;

namespace LscbCloud.Api.People;

internal static class AccountEndpoints
{
    /// <summary>What people do with their own account.</summary>
    public static void MapAccount(this IEndpointRouteBuilder api)
    {
        var account = api.MapGroup("").AddEndpointFilter(RetryLater.FilterAsync);
        _ = account.MapPost("/second-factor", Start).WithTags("Second factor").WithName("StartSecondFactor");
        _ = account
            .MapPost("/second-factor/confirm", Confirm)
            .WithTags("Second factor")
            .WithName("ConfirmSecondFactor");

        var enrolled = account.MapGroup("").AddEndpointFilter(EnrolmentFirst.FilterAsync);
        _ = enrolled
            .MapPost("/second-factor/recovery-codes", Renew)
            .WithTags("Second factor")
            .WithName("RenewRecoveryCodes");
        _ = enrolled.MapPost("/account/password", ChangePassword).WithTags("Password").WithName("ChangePassword");
        _ = enrolled.MapGet("/sessions", List).WithTags("Session").WithName("ListSessions");
        _ = enrolled.MapDelete("/sessions", RevokeOthers).WithTags("Session").WithName("RevokeOtherSessions");
        _ = enrolled.MapDelete("/sessions/{id:guid}", Revoke).WithTags("Session").WithName("RevokeSession");
    }

    private static async Task<Results<Ok<SecondFactorEnrolment>, ProblemHttpResult>> Start(
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        var result = await mediator.Send(new StartSecondFactor(), cancellationToken);

        return result.ToOk();
    }

    private static async Task<Results<Ok<NewRecoveryCodes>, ProblemHttpResult>> Confirm(
        ConfirmSecondFactorBody body,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        var result = await mediator.Send(new ConfirmSecondFactor(body.Code ?? ""), cancellationToken);

        return result.ToOk();
    }

    private static async Task<Results<Ok<NewRecoveryCodes>, ProblemHttpResult>> Renew(
        NewRecoveryCodesBody body,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        var result = await mediator.Send(new RenewRecoveryCodes(body.Password ?? ""), cancellationToken);

        return result.ToOk();
    }

    private static async Task<Results<NoContent, ProblemHttpResult>> ChangePassword(
        ChangePasswordBody body,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        var command = new ChangePassword(body.Current ?? "", body.Password ?? "");
        var result = await mediator.Send(command, cancellationToken);

        return result.ToNoContent();
    }

    private static async Task<Results<Ok<SessionList>, ProblemHttpResult>> List(
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        var result = await mediator.Send(new ListSessions(), cancellationToken);

        return result.ToOk();
    }

    private static async Task<Results<NoContent, ProblemHttpResult>> RevokeOthers(
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        var result = await mediator.Send(new RevokeOtherSessions(), cancellationToken);

        return result.ToNoContent();
    }

    private static async Task<Results<NoContent, ProblemHttpResult>> Revoke(
        Guid id,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        var result = await mediator.Send(new RevokeSession(id), cancellationToken);

        return result.ToNoContent();
    }
}

internal sealed record ConfirmSecondFactorBody(string? Code);

internal sealed record NewRecoveryCodesBody(string? Password);

internal sealed record ChangePasswordBody(string? Current, string? Password);
