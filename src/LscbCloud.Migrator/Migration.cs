using System.Security.Cryptography;
using System.Text;

namespace LscbCloud.Migrator;

/// <summary>One numbered step of the schema, as it stands in its file.</summary>
public sealed record Migration
{
    // Some statements, such as CREATE INDEX CONCURRENTLY, refuse to run inside a transaction.
    private const string OutsideTransaction = ".no-tx.sql";

    public Migration(string name, string sql)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);

        Name = name;
        // A checkout with other line endings is the same migration.
        Sql = sql.ReplaceLineEndings("\n");
        Checksum = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Sql)));
    }

    /// <summary>The name of the file, whose number is its place in the order.</summary>
    public string Name { get; }

    public string Sql { get; }

    public string Checksum { get; }

    public bool RunsInTransaction => !Name.EndsWith(OutsideTransaction, StringComparison.Ordinal);
}
