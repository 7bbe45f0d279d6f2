// SPDX-License-Identifier: GPL-3.0-or-later
// A list for QML: rows of equal keys, each key a role, so that a delegate declares what it needs as
// required properties. Pages take it typed; C++ and test pages fill it alike.
#pragma once

#include <QAbstractListModel>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace foyer {

class RowModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QVariantList rows READ rows WRITE setRows NOTIFY rowsChanged)
    Q_PROPERTY(int count READ count NOTIFY rowsChanged)
public:
    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] QVariantList rows() const { return m_rows; }
    [[nodiscard]] int count() const { return int(m_rows.size()); }
    // One value as text, for a page that shows one row at a time; empty when there is none.
    [[nodiscard]] Q_INVOKABLE QString text(int row, const QString &key) const;
    void setRows(const QVariantList &rows); // each a map; the first row's keys are the roles

Q_SIGNALS:
    void rowsChanged();

private:
    QVariantList m_rows;
    QHash<int, QByteArray> m_roles;
};

} // namespace foyer
