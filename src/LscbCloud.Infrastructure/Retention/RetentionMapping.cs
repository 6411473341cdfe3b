using LscbCloud.Domain.Retention;
using LscbCloud.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LscbCloud.Infrastructure.Retention;

/// <summary>What the rules and the legal holds of boards and of agencies have in common.</summary>
internal static class RetentionMapping
{
    public static void MapRule<T>(EntityTypeBuilder<T> builder, string table)
        where T : RetentionRule
    {
        _ = builder.ToTable(table);
        _ = builder.IsRoot();
        _ = builder.ComplexProperty(r => r.DecidedBy, author => author.Named("decided_by"));
    }

    public static void MapHold<T>(EntityTypeBuilder<T> builder, string table)
        where T : LegalHold
    {
        _ = builder.ToTable(table);
        _ = builder.IsRoot();
        _ = builder.ComplexProperty(h => h.PutOnBy, author => author.Named("put_on_by"));
        _ = builder.ComplexProperty(h => h.LiftedBy, author => author.Named("lifted_by"));
    }
}
