using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.People;

/// <summary>Makes a key for the person's authenticator app. The one in use stays until the new one is confirmed.</summary>
[Requires(Permission.ManageOwnAccount)]
public sealed record StartSecondFactor : ICommand<SecondFactorEnrolment>;

internal sealed class StartSecondFactorHandler(IPersonRows personRows, ISecondFactors secondFactors, ICurrentUser user)
    : ICommandHandler<StartSecondFactor, SecondFactorEnrolment>
{
    public async Task<Result<SecondFactorEnrolment>> Handle(
        StartSecondFactor request,
        CancellationToken cancellationToken
    )
    {
        var person = await personRows.People.SingleAsync(p => p.Id == user.PersonId, cancellationToken);
        var made = secondFactors.Make(person.Email);
        person.StartSecondFactor(made.Sealed);

        return new SecondFactorEnrolment(made.Key, made.Uri);
    }
}
