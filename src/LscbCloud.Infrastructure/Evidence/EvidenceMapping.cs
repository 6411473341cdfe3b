using LscbCloud.Domain.Evidence;
using LscbCloud.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LscbCloud.Infrastructure.Evidence;

/// <summary>What the evidence of boards and of agencies has in common.</summary>
internal static class EvidenceMapping
{
    public static void MapItem<T>(EntityTypeBuilder<T> builder, string table)
        where T : EvidenceItem
    {
        _ = builder.ToTable(table);
        _ = builder.IsRoot();
        _ = builder.ComplexProperty(e => e.AddedBy, author => author.Named("added_by"));
        _ = builder.ComplexProperty(e => e.WithdrawnBy, author => author.Named("withdrawn_by"));
        _ = builder.Ignore(e => e.Reference);
    }

    public static void MapRevision<T>(EntityTypeBuilder<T> builder, string table)
        where T : EvidenceRevision
    {
        _ = builder.ToTable(table);
        _ = builder.Property(r => r.Id).ValueGeneratedNever();
        _ = builder.ComplexProperty(r => r.DeclaredBy, author => author.Named("declared_by"));
        _ = builder.ComplexProperty(r => r.DestroyedBy, author => author.Named("destroyed_by"));
        _ = builder.ComplexProperty(r => r.File, file => file.Named());
    }

    public static void MapCitation<T>(EntityTypeBuilder<T> builder, string table)
        where T : EvidenceCitation
    {
        _ = builder.ToTable(table);
        _ = builder.Property(c => c.Id).ValueGeneratedNever();
        _ = builder.ComplexProperty(c => c.CitedBy, author => author.Named("cited_by"));
        _ = builder.ComplexProperty(c => c.TakenAwayBy, author => author.Named("taken_away_by"));
        _ = builder.Ignore(c => c.Record).Ignore(c => c.Stands);
    }
}
