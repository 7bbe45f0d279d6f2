// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/app/row_model.h"

namespace foyer {

int RowModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant RowModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    return m_rows[index.row()].toMap().value(QString::fromLatin1(m_roles.value(role)));
}

QHash<int, QByteArray> RowModel::roleNames() const
{
    return m_roles;
}

QString RowModel::text(int row, const QString &key) const
{
    return m_rows.value(row).toMap().value(key).toString();
}

void RowModel::setRows(const QVariantList &rows)
{
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = rows;
    m_roles.clear();
    if (!m_rows.isEmpty()) {
        int role = Qt::UserRole;
        const auto first = m_rows.first().toMap();
        for (auto key = first.keyBegin(); key != first.keyEnd(); ++key)
            m_roles.insert(++role, key->toLatin1());
    }
    endResetModel();
    Q_EMIT rowsChanged();
}

} // namespace foyer
