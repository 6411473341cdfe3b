using LscbCloud.Application.Common;
using LscbCloud.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.People;

/// <summary>Gives a person new recovery codes; the old ones stop working.</summary>
internal sealed class RecoveryCodes(IControlDb db, ISecondFactors secondFactors)
{
    public async Task<NewRecoveryCodes> ReplaceAsync(PersonId person, CancellationToken cancellationToken)
    {
        var codes = secondFactors.MakeRecoveryCodes(person);
        await RemoveAsync(person, cancellationToken);
        db.RecoveryCodes.AddRange(codes.Select(code => RecoveryCode.Of(person, code.Hash)));

        return new NewRecoveryCodes([.. codes.Select(code => code.Code)]);
    }

    public async Task RemoveAsync(PersonId person, CancellationToken cancellationToken) =>
        db.RecoveryCodes.RemoveRange(
            await db.RecoveryCodes.Where(code => code.PersonId == person).ToListAsync(cancellationToken)
        );
}
