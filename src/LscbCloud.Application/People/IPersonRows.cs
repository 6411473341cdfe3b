using LscbCloud.Application.Common;
using LscbCloud.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.People;

/// <summary>The people who may sign in, and where they are members. They have no owner.</summary>
public interface IPersonRows : IRows
{
    DbSet<Person> People { get; }

    DbSet<Membership> Memberships { get; }
}
