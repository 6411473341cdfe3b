using LscbCloud.Domain.TextChecks;
using LscbCloud.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LscbCloud.Infrastructure.TextChecks;

/// <summary>What the answers of boards and of agencies have in common.</summary>
internal static class TextAnswerMapping
{
    public static void Map<T>(EntityTypeBuilder<T> builder, string table)
        where T : TextAnswer
    {
        _ = builder.ToTable(table);
        _ = builder.Property(a => a.Id).ValueGeneratedNever();
        _ = builder.ComplexProperty(a => a.AnsweredBy, author => author.Named("answered_by"));
    }
}
