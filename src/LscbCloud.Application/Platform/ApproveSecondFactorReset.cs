using LscbCloud.Application.Common;
using LscbCloud.Application.Mail;
using LscbCloud.Application.People;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.Mail;
using LscbCloud.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Platform;

/// <summary>Approves another operator's request: the second factor is taken away, and the person is told and signed out.</summary>
[Requires(Permission.RunPlatform)]
public sealed record ApproveSecondFactorReset(Guid Id) : ICommand, IIdempotent;

internal sealed class ApproveSecondFactorResetHandler(
    IOutboxRows outboxRows,
    IPersonRows personRows,
    ISignInRows signInRows,
    RecoveryCodes recoveryCodes,
    SessionRevocation signOuts,
    EmailTemplates letters,
    ICurrentUser user,
    TimeProvider clock
) : ICommandHandler<ApproveSecondFactorReset>
{
    public async Task<Result> Handle(ApproveSecondFactorReset request, CancellationToken cancellationToken)
    {
        var id = new SecondFactorResetId(request.Id);
        var reset = await signInRows.SecondFactorResets.SingleOrDefaultAsync(r => r.Id == id, cancellationToken);

        if (reset is null)
        {
            return SecondFactorResetErrors.NotFound;
        }

        var now = clock.GetUtcNow();
        var result = reset.Approve(user.PersonId, now);

        if (result.IsFailure)
        {
            return result;
        }

        var person = await personRows.People.SingleAsync(p => p.Id == reset.PersonId, cancellationToken);
        person.ResetSecondFactor("Had their second factor reset by two operators");
        await recoveryCodes.RemoveAsync(person.Id, cancellationToken);
        await signOuts.EverywhereButAsync(person.Id, kept: null, cancellationToken);
        _ = outboxRows.Outbox.Add(OutboxMessage.Write(person.Email, letters.SecondFactorTakenAway(), now));

        return Result.Success;
    }
}
