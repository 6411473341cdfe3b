using LscbCloud.Application.Common;
using LscbCloud.Domain.Priorities;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Priorities;

/// <summary>The business plans of the board.</summary>
public interface IPlanRows : IRows
{
    DbSet<Plan> Plans { get; }
}
