using LscbCloud.Domain.Common;
using LscbCloud.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.People;

/// <summary>Gives a person new recovery codes; the old ones stop working.</summary>
internal sealed class RecoveryCodes(ISignInRows signInRows, ISecondFactors secondFactors)
{
    public async Task<NewRecoveryCodes> ReplaceAsync(PersonId person, CancellationToken cancellationToken)
    {
        var codes = secondFactors.MakeRecoveryCodes(person);
        await RemoveAsync(person, cancellationToken);
        signInRows.RecoveryCodes.AddRange(codes.Select(code => RecoveryCode.Of(person, code.Hash)));

        return new NewRecoveryCodes([.. codes.Select(code => code.Code)]);
    }

    public async Task RemoveAsync(PersonId person, CancellationToken cancellationToken) =>
        signInRows.RecoveryCodes.RemoveRange(
            await signInRows.RecoveryCodes.Where(code => code.PersonId == person).ToListAsync(cancellationToken)
        );
}
