using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.People;
using LscbCloud.Infrastructure.Persistence;
using LscbCloud.Infrastructure.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Infrastructure.People;

/// <summary>Changes an account for somebody who is not signed in but has proved who they are, and signs it with their name.</summary>
internal sealed class AccountChanges(IUnitOfWork unitOfWork, ControlDbContext db, ActingPerson acting)
{
    public Task<TResult> OfAsync<TResult>(
        PersonId id,
        Func<ControlDbContext, Person, Task<TResult>> change,
        CancellationToken cancellationToken
    )
        where TResult : IFailable<TResult> =>
        unitOfWork.RunAsync(
            Area.Platform,
            isReadOnly: false,
            async () =>
            {
                var person = await db.People.SingleAsync(p => p.Id == id, cancellationToken);
                acting.Is(person.Id, person.Name, [], new HashSet<Permission>());

                return await change(db, person);
            },
            cancellationToken
        );
}
