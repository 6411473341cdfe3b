using LscbCloud.Application.Common;
using LscbCloud.Domain.Retention;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Retention;

/// <summary>How long the board keeps its records, and the legal holds that stop their disposal.</summary>
public interface IRetentionRows : IRows
{
    /// <summary>How long the board keeps what; a class that it has not decided of has no row.</summary>
    DbSet<RetentionRule> RetentionRules { get; }

    DbSet<LegalHold> LegalHolds { get; }
}
