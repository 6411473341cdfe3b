using LscbCloud.Api.Common;
using LscbCloud.Application.People;
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

    private static Task<Results<Ok<SecondFactorEnrolment>, ProblemHttpResult>> Start([AsParameters] Call call) =>
        call.ReadAsync(new StartSecondFactor());

    private static Task<Results<Ok<NewRecoveryCodes>, ProblemHttpResult>> Confirm(
        ConfirmSecondFactorBody body,
        [AsParameters] Call call
    ) => call.ReadAsync(new ConfirmSecondFactor(body.Code ?? ""));

    private static Task<Results<Ok<NewRecoveryCodes>, ProblemHttpResult>> Renew(
        NewRecoveryCodesBody body,
        [AsParameters] Call call
    ) => call.ReadAsync(new RenewRecoveryCodes(body.Password ?? ""));

    private static Task<Results<NoContent, ProblemHttpResult>> ChangePassword(
        ChangePasswordBody body,
        [AsParameters] Call call
    ) => call.DoAsync(new ChangePassword(body.Current ?? "", body.Password ?? ""));

    private static Task<Results<Ok<SessionList>, ProblemHttpResult>> List([AsParameters] Call call) =>
        call.ReadAsync(new ListSessions());

    private static Task<Results<NoContent, ProblemHttpResult>> RevokeOthers([AsParameters] Call call) =>
        call.DoAsync(new RevokeOtherSessions());

    private static Task<Results<NoContent, ProblemHttpResult>> Revoke(Guid id, [AsParameters] Call call) =>
        call.DoAsync(new RevokeSession(id));
}

internal sealed record ConfirmSecondFactorBody(string? Code);

internal sealed record NewRecoveryCodesBody(string? Password);

internal sealed record ChangePasswordBody(string? Current, string? Password);
