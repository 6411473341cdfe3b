using System.Security.Cryptography;
using Npgsql;

namespace LscbCloud.Migrator;

/// <summary>
/// Tells the database the keys with which the service seals the owner of a transaction. They lie where only the owner of the
/// tables reads them, in the two forms that an HMAC needs.
/// </summary>
public static class SealKeys
{
    private const int KeyLength = 32;
    private const int BlockLength = 64;
    private const byte Inner = 0x36;
    private const byte Outer = 0x5c;

    /// <summary>Reads a key as it is written in a setting.</summary>
    /// <exception cref="MigrationRefusedException">It is not 32 bytes in base64.</exception>
    public static byte[] Read(string setting, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var key = new byte[KeyLength];

        return Convert.TryFromBase64String(text.Trim(), key, out var length) && length == KeyLength
            ? key
            : throw new MigrationRefusedException($"Set {setting} to 32 random bytes in base64.");
    }

    /// <summary>From now on the database believes these keys and no others. May be repeated.</summary>
    public static async Task KeepAsync(
        NpgsqlDataSource owner,
        IReadOnlyList<byte[]> keys,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(owner);
        byte[][] inner = [.. keys.Select(InnerPad)];
        byte[][] outer = [.. keys.Select(OuterPad)];
        await using var connection = await owner.OpenConnectionAsync(cancellationToken);
        await using var batch = new NpgsqlBatch(connection)
        {
            BatchCommands =
            {
                Command("delete from ops.seal_keys where inner_pad <> all ($1)", inner),
                Command(
                    """
                    insert into ops.seal_keys (inner_pad, outer_pad) select * from unnest($1, $2)
                    on conflict (inner_pad) do nothing
                    """,
                    inner,
                    outer
                ),
            },
        };
        _ = await batch.ExecuteNonQueryAsync(cancellationToken);
    }

    /// <summary>An SQL expression that seals an owner with a key, for whoever speaks to the database without the service.</summary>
    /// <param name="key">The key.</param>
    /// <param name="owner">An SQL expression: <c>'board:'</c> or <c>'agency:'</c> and the id.</param>
    public static string SealInSql(byte[] key, string owner)
    {
        var inner = Convert.ToHexStringLower(InnerPad(key));
        var outer = Convert.ToHexStringLower(OuterPad(key));

        return $"({owner} || ':' || encode(sha256(decode('{outer}', 'hex') || sha256(decode('{inner}', 'hex')"
            + $" || convert_to({owner} || ':' || pg_backend_pid(), 'UTF8'))), 'hex'))";
    }

    private static byte[] InnerPad(byte[] key) => Pad(key, Inner);

    private static byte[] OuterPad(byte[] key) => Pad(key, Outer);

    private static byte[] Pad(byte[] key, byte with)
    {
        ArgumentNullException.ThrowIfNull(key);
        var block = key.Length <= BlockLength ? key : SHA256.HashData(key);

        return [.. Enumerable.Range(0, BlockLength).Select(i => (byte)(with ^ (i < block.Length ? block[i] : 0)))];
    }

    private static NpgsqlBatchCommand Command(string text, params byte[][][] values)
    {
#pragma warning disable CA2100 // The two texts above.
        var command = new NpgsqlBatchCommand(text);
#pragma warning restore CA2100
        foreach (var value in values)
        {
            _ = command.Parameters.Add(new NpgsqlParameter<byte[][]> { TypedValue = value });
        }

        return command;
    }
}
